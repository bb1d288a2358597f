@echo off
rem Builds target\installer\yishi-*.msi and a portable folder as .zip. Needs Maven, a JDK 25 and, for the .msi, the WiX
rem toolset (3.14 or newer). Untried: nobody here has such a machine.
setlocal
cd /d "%~dp0.."
if "%JDK%"=="" set JDK=%JAVA_HOME%
call mvn --batch-mode --no-transfer-progress -DskipTests package || exit /b 1
set TYPE=%1
if "%TYPE%"=="" set TYPE=msi
"%JDK%\bin\java" installer\Build.java --type %TYPE% || exit /b 1
powershell -NoProfile -Command "Compress-Archive -Force target\installer\image\yishi target\installer\yishi-portable.zip"
