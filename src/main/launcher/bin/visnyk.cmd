@echo off
rem Runs Visnyk with the Java of JAVA_HOME, else with that of the path, and with an archive of loaded classes that a
rem process in the background makes after the first run. "Starting fast" in the guide has the details.
setlocal EnableExtensions DisableDelayedExpansion

for %%i in ("%~dp0..") do set "VISNYK_HOME=%%~fi"
set "VISNYK_JAR=%VISNYK_HOME%\lib\visnyk.jar"

if not defined JAVA_HOME goto path
set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA_EXE%" goto found
echo visnyk: JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe; Java 17 or newer is needed>&2
exit /b 6
:path
set "JAVA_EXE="
for %%i in (java.exe) do set "JAVA_EXE=%%~$PATH:i"
if defined JAVA_EXE goto found
echo visnyk: Java is not there; install Java 17 or newer, or let JAVA_HOME say where it is>&2
exit /b 6

:found
for %%i in ("%JAVA_EXE%\..\..") do set "JAVA_RELEASE=%%~fi\release"
set "JAVA_NUMBER=" & set "JAVA_BUILD=" & set "JAVA_VENDOR=" & set "JAVA_MACHINE="
if not exist "%JAVA_RELEASE%" goto run
for /f "usebackq tokens=1,* delims==" %%a in ("%JAVA_RELEASE%") do (
    if "%%a"=="JAVA_VERSION" set "JAVA_NUMBER=%%~b"
    if "%%a"=="JAVA_RUNTIME_VERSION" set "JAVA_BUILD=%%~b"
    if "%%a"=="IMPLEMENTOR" set "JAVA_VENDOR=%%~b"
    if "%%a"=="OS_ARCH" set "JAVA_MACHINE=%%~b"
)
if not defined JAVA_NUMBER goto run
for /f "delims=.-+" %%a in ("%JAVA_NUMBER%") do set "JAVA_MAJOR=%%a"
if %JAVA_MAJOR% geq 17 goto run
echo visnyk: Java 17 or newer is needed; %JAVA_EXE% is %JAVA_NUMBER%>&2
exit /b 6

:run
set "VISNYK_OPTIONS=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -XX:-UsePerfData -XX:+UseSerialGC -XX:+UseCompressedOops -XX:MaxRAMPercentage=70 -Xms192m -XX:MaxInlineLevel=4 -XX:InlineSmallCode=1000 -XX:FreqInlineSize=70 -XX:LoopUnrollLimit=0 -XX:-UseSuperWord -XX:LoopOptsCount=10 -XX:Tier3DelayOn=0"
set "VISNYK_USE="
set "VISNYK_MAKE="
if not defined JAVA_BUILD goto java
if not defined VISNYK_ARCHIVE set "VISNYK_ARCHIVE=on"
if not "%VISNYK_ARCHIVE%"=="on" goto java
if not defined VISNYK_CACHE_HOME set "VISNYK_CACHE_HOME=%LOCALAPPDATA%\visnyk"
set "VISNYK_FOLDER=%VISNYK_CACHE_HOME%\archives\%JAVA_VENDOR%-%JAVA_BUILD%-%JAVA_MACHINE%\%VISNYK_HOME::=%"
set "VISNYK_FILE=%VISNYK_FOLDER%\visnyk.jsa"
if not exist "%VISNYK_FILE%" set "VISNYK_MAKE=yes" & goto java
rem The files beside it have the times of the archive and of its jar: when one of them was changed, it is made anew.
for %%i in ("%VISNYK_FILE%") do for %%j in ("%VISNYK_FOLDER%\made") do if not "%%~ti"=="%%~tj" set "VISNYK_MAKE=yes"
for %%i in ("%VISNYK_JAR%") do for %%j in ("%VISNYK_FOLDER%\jar") do if not "%%~ti"=="%%~tj" set "VISNYK_MAKE=yes"
if defined VISNYK_MAKE goto java
for %%i in ("%VISNYK_FILE%") do if "%%~zi"=="0" goto java
if %JAVA_MAJOR% geq 25 (set VISNYK_USE="-XX:AOTCache=%VISNYK_FILE%") else (set VISNYK_USE="-XX:SharedArchiveFile=%VISNYK_FILE%")

:java
"%JAVA_EXE%" %VISNYK_OPTIONS% %VISNYK_USE% %VISNYK_JAVA_OPTS% -jar "%VISNYK_JAR%" %*
set "VISNYK_EXIT=%ERRORLEVEL%"
if not defined VISNYK_MAKE exit /b %VISNYK_EXIT%
if not exist "%VISNYK_FOLDER%" mkdir "%VISNYK_FOLDER%" >nul 2>nul
if exist "%VISNYK_FOLDER%" start "" /b /belownormal "%JAVA_EXE%" %VISNYK_OPTIONS% -cp "%VISNYK_JAR%" dev.visnyk.startup.ArchiveMaker "%VISNYK_FILE%" %VISNYK_OPTIONS% >nul 2>nul <nul
exit /b %VISNYK_EXIT%
