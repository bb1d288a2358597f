#!/usr/bin/env bash
# Builds target/installer/yishi_*.deb. Needs Maven, a JDK 25 and fakeroot.
set -euo pipefail
cd "$(dirname "$0")/.."
jdk=${JDK:-$(ls -d /usr/lib/jvm/*25* 2>/dev/null | head -1)}
[ -x "$jdk/bin/jlink" ] || jdk=${JAVA_HOME:-}
[ -x "$jdk/bin/jlink" ] || { echo "No JDK 25 found; set JDK to its folder." >&2; exit 1; }
[ -n "${SKIP_MAVEN:-}" ] || mvn --batch-mode --no-transfer-progress -DskipTests package
exec "$jdk/bin/java" installer/Build.java --type "${1:-deb}"
