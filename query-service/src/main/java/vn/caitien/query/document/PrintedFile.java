package vn.caitien.query.document;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file to take away, under a name made of plain letters. */
record PrintedFile(String name, Format format, byte[] content) {

    ResponseEntity<byte[]> download() {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format.ending())
                                .build()
                                .toString())
                .contentType(format.type())
                .body(content);
    }
}
