# Sourced by the scripts that start the product; they have set root and found a JDK.

target="$root/infra/standalone/target"
jar="$target/caitien-standalone.jar"
built="$target/built-by-start"

# Anything that goes into the product and is newer than the last build.
changed_since_build() {
    [ -f "$jar" ] && [ -f "$built" ] || return 0
    [ -n "$(find "$root/pom.xml" "$root/shared-kernel/pom.xml" "$root/shared-kernel/src/main" \
        "$root/command-service/pom.xml" "$root/command-service/src/main" \
        "$root/query-service/pom.xml" "$root/query-service/src/main" \
        "$root/infra/standalone/pom.xml" "$root/infra/standalone/src/main" \
        "$root/infra/postgres" "$root/infra/proxy" "$root/infra/demo" "$root/infra/keycloak" \
        -newer "$built" -print 2>/dev/null | head -n 1)" ]
}

build_product() {
    changed_since_build || return 0
    find_maven
    mkdir -p "$target"
    echo "  … building (the first build downloads libraries and takes some minutes)"
    started=$(date +%s)
    touch "$built.new"
    (cd "$root" && mvn -B -ntp -q -pl infra/standalone -am -DskipTests package) >"$target/build.log" 2>&1 || {
        tail -n 40 "$target/build.log" >&2
        echo "The build failed; the whole log is in $target/build.log" >&2
        exit 1
    }
    mv "$built.new" "$built"
    echo "  ✔ build            $(($(date +%s) - started)) s"
}

# Keycloak comes as a zip from the same registry as the libraries, and only if the options want it.
zip=
fetch_keycloak() {
    case " $* " in *" --keycloak "*)
        version=$(sed -n 's:.*<keycloak.version>\(.*\)</keycloak.version>.*:\1:p' "$root/pom.xml")
        zip="$target/keycloak/keycloak-quarkus-dist-$version.zip"
        if [ ! -f "$zip" ]; then
            find_maven
            echo "  … fetching Keycloak $version (180 MB, once)"
            (cd "$root" && mvn -B -ntp -q dependency:copy -pl . -Dartifact="org.keycloak:keycloak-quarkus-dist:$version:zip" \
                -DoutputDirectory="$target/keycloak") || exit 1
        fi ;;
    esac
}

# Becomes the program of a class of the product, with the options that follow it.
become() {
    class=$1
    shift
    # A shell that starts this in the background makes it deaf to Ctrl-C; where the system can, give it its hearing back.
    hearing=
    if env --default-signal=INT true 2>/dev/null; then
        hearing="env --default-signal=INT"
    fi
    exec $hearing "$JAVA_HOME/bin/java" \
        -Xmx320m -Xss512k -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError \
        -XX:TieredStopAtLevel=1 \
        --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
        -Dfile.encoding=UTF-8 ${zip:+"-Dcaitien.keycloak.distribution=$zip"} \
        -cp "$jar" "$class" "$@"
}
