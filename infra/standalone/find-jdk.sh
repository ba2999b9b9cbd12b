# Sourced by the scripts of infra: find_jdk sets JAVA_HOME to a JDK 25 or newer, installing Debian's where it can.

is_jdk_25() {
    [ -x "$1/bin/javac" ] || return 1
    found_version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p')
    [ -n "$found_version" ] && [ "$found_version" -ge 25 ]
}

jdk_candidates() {
    [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
    if on_path=$(command -v javac 2>/dev/null); then
        resolved=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
        dirname "$(dirname "$resolved")"
    fi
    [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 25+ 2>/dev/null
    for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ -d "$home" ] && echo "$home"
    done
    return 0
}

# Runs a command as root: directly, or by a sudo that asks for no password.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 1
    fi
}

# Installs a Debian package if the registry has it and we may; quiet, because failing is an answer too.
install_package() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if ! apt-cache show "$1" >/dev/null 2>&1; then
        as_root apt-get update -qq >/dev/null 2>&1
        apt-cache show "$1" >/dev/null 2>&1 || return 1
    fi
    echo "  … installing $1"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" >/dev/null 2>&1
}

first_jdk() {
    jdk_candidates | while IFS= read -r candidate; do
        if is_jdk_25 "$candidate"; then
            echo "$candidate"
            break
        fi
    done
}

find_jdk() {
    jdk=$(first_jdk)
    if [ -z "$jdk" ] && install_package openjdk-25-jdk-headless; then
        jdk=$(first_jdk)
    fi
    if [ -z "$jdk" ]; then
        echo "Please install a JDK 25 (for example from https://adoptium.net) and, if it is not found by itself, set JAVA_HOME to it." >&2
        return 1
    fi
    JAVA_HOME=$jdk
    export JAVA_HOME
}

find_maven() {
    if ! command -v mvn >/dev/null 2>&1 && ! install_package maven; then
        echo "Please install Apache Maven 3.8 or newer so that the command mvn can be found." >&2
        return 1
    fi
}
