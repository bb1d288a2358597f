#!/usr/bin/env bash
# Builds target/installer/yishi-*.dmg. Needs Maven and a JDK 25. Untried: nobody here has such a machine.
set -euo pipefail
cd "$(dirname "$0")/.."
jdk=${JDK:-$(/usr/libexec/java_home -v 25)}
mvn --batch-mode --no-transfer-progress -DskipTests package
icons=$(mktemp -d)/yishi.iconset
mkdir -p "$icons"
for size in 16 32 128 256 512; do
    sips -z $size $size installer/yishi.png --out "$icons/icon_${size}x${size}.png" >/dev/null
done
iconutil -c icns "$icons" -o installer/yishi.icns
exec "$jdk/bin/java" installer/Build.java --type "${1:-dmg}"
