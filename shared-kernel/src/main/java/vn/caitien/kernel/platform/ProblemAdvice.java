package vn.caitien.kernel.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/**
 * Answers every refusal and every malformed request as problem JSON with a code, a sentence, and
 * the fields at fault.
 */
@RestControllerAdvice(annotations = RestController.class)
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final Pattern LOST = Pattern.compile("08...|57P0.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    /** Seconds after which it is worth asking again. */
    private static final String RETRY_AFTER = "5";

    private final MessageSource messages;

    public ProblemAdvice(ProblemMessages messages) {
        this.messages = messages.source();
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Rejected rejected) {
        return answer(rejected.code(), rejected.parameters(), rejected.fields());
    }

    /** Parts that are none. */
    @ExceptionHandler
    ResponseEntity<Object> on(MultipartException unreadable) {
        return answer(ProblemCode.MALFORMED, Map.of(), List.of());
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Exception unexpected) {
        for (Throwable cause = unexpected; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected rejected) {
                return on(rejected);
            }
        }
        if (comesFromLostDatabase(unexpected)) {
            LOG.warn("the database does not answer: {}", unexpected.getMessage());
            return answer(ProblemCode.UNAVAILABLE, Map.of(), List.of());
        }
        LOG.error("unexpected failure", unexpected);
        return answer(ProblemCode.UNEXPECTED, Map.of(), List.of());
    }

    /**
     * Whether a failure means that the database cannot be reached for the moment: no connection in
     * time, a broken one (class 08), or a server that stops or starts (57P0x).
     */
    public static boolean comesFromLostDatabase(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && LOST.matcher(sql.getSQLState()).matches()) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<FieldProblem> fields = new ArrayList<>();
        invalid.getBindingResult()
                .getFieldErrors()
                .forEach(
                        error ->
                                fields.add(
                                        new FieldProblem(
                                                error.getField(),
                                                constraint(error.getCode()),
                                                said(error))));
        return answer(ProblemCode.INVALID_FIELDS, Map.of(), fields);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<FieldProblem> fields = new ArrayList<>();
        invalid.getParameterValidationResults()
                .forEach(
                        result ->
                                result.getResolvableErrors()
                                        .forEach(
                                                error ->
                                                        fields.add(
                                                                new FieldProblem(
                                                                        String.valueOf(
                                                                                result.getMethodParameter()
                                                                                        .getParameterName()),
                                                                        constraint(
                                                                                lastCode(
                                                                                        error
                                                                                                .getCodes())),
                                                                        null))));
        return answer(ProblemCode.INVALID_FIELDS, Map.of(), fields);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected rejected) {
                return on(rejected);
            }
            if (cause instanceof BodyTooLarge) {
                return answer(ProblemCode.TOO_LARGE, Map.of(), List.of());
            }
            if (cause instanceof JacksonException json && !json.getPath().isEmpty()) {
                return answer(
                        ProblemCode.INVALID_FIELDS,
                        Map.of(),
                        List.of(new FieldProblem(path(json), "malformed", null)));
            }
        }
        return answer(ProblemCode.MALFORMED, Map.of(), List.of());
    }

    /** A parameter of the address that is no date, no number, no band. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mistyped,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String name =
                mistyped instanceof MethodArgumentTypeMismatchException argument
                        ? argument.getName()
                        : String.valueOf(mistyped.getPropertyName());
        return answer(
                ProblemCode.INVALID_FIELDS,
                Map.of(),
                List.of(new FieldProblem(name, "malformed", null)));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemCode code = ProblemCode.ofStatus(status.value());
        ResponseEntity<Object> answer = answer(code, Map.of(), List.of());
        return ResponseEntity.status(answer.getStatusCode())
                .headers(headers)
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    /** The problem as an answer, in the language of the request. */
    public ResponseEntity<Object> answer(
            ProblemCode code, Map<String, Object> parameters, List<FieldProblem> fields) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(code.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (code == ProblemCode.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        } else if (code == ProblemCode.TOO_MANY_REQUESTS) {
            answer.header(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(parameters.getOrDefault("seconds", RETRY_AFTER)));
        }
        return answer.body(problem(code, parameters, fields));
    }

    /** The problem document itself, for filters that answer without a controller. */
    public ProblemDetail problem(
            ProblemCode code, Map<String, Object> parameters, List<FieldProblem> fields) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.valueOf(code.status()));
        problem.setTitle(messages.getMessage("title." + code.status(), null, locale));
        problem.setDetail(sentence(code.code(), parameters, locale));
        problem.setProperty("code", code.code());
        if (!parameters.isEmpty()) {
            problem.setProperty("parameters", plain(parameters));
        }
        if (!fields.isEmpty()) {
            problem.setProperty(
                    "fields",
                    fields.stream()
                            .limit(Limits.ENTRIES)
                            .map(field -> described(field, locale))
                            .toList());
        }
        return problem;
    }

    /** Values as a client reads them, whatever type they have inside. */
    private static Map<String, Object> plain(Map<String, Object> parameters) {
        Map<String, Object> plain = new LinkedHashMap<>();
        parameters.forEach(
                (name, value) ->
                        plain.put(name, value instanceof Number ? value : String.valueOf(value)));
        return plain;
    }

    private Map<String, Object> described(FieldProblem field, Locale locale) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("field", field.field());
        described.put("code", field.code());
        described.put(
                "message",
                messages.getMessage(
                        "field." + field.code(),
                        new Object[] {field.field(), String.valueOf(field.value())},
                        messages.getMessage("field.invalid", new Object[] {field.field()}, locale),
                        locale));
        return described;
    }

    /**
     * Puts named values into a sentence such as {@code Tiêu chí {criterion} không có trong bộ tiêu
     * chuẩn.}
     */
    private String sentence(String code, Map<String, Object> parameters, Locale locale) {
        String text = messages.getMessage("problem." + code, null, locale);
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            text = text.replace("{" + parameter.getKey() + "}", spoken(parameter.getValue()));
        }
        return text;
    }

    /** Days and months as people here write them, in either language. */
    private static String spoken(Object value) {
        return switch (value) {
            case LocalDate day -> DAY.format(day);
            case YearMonth month -> MONTH.format(month);
            default -> String.valueOf(value);
        };
    }

    /** What a sentence on the field needs: the limit of a length, else the value itself. */
    private static @Nullable Object said(FieldError error) {
        Object[] arguments = error.getArguments();
        return "Size".equals(error.getCode()) && arguments != null && arguments.length > 1
                ? arguments[1]
                : shorten(error.getRejectedValue());
    }

    private static String constraint(@Nullable String code) {
        return code == null
                ? "invalid"
                : code.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String lastCode(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    private static @Nullable Object shorten(@Nullable Object value) {
        return value instanceof String text && text.length() > 80
                ? text.substring(0, 80) + "…"
                : value;
    }

    private static String path(JacksonException json) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : json.getPath()) {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }
}
