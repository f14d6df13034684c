@echo off
rem Serves the installation in data\ and starts it again when it dies. Put a link to it into the folder "Startup"
rem (Win+R, shell:startup), or let the task scheduler run it at start-up. Ctrl+C or closing the window ends it.
cd /d "%~dp0.."
if not defined XIANGYI_JAR set XIANGYI_JAR=target\xiangyi.jar
:again
java @bin\java.options -jar "%XIANGYI_JAR%" %*
rem 0: told to end. 1, 2: refused or not understood. 4: something has to be put right first, and it was said what.
if %ERRORLEVEL% GEQ 0 if %ERRORLEVEL% LEQ 2 exit /b %ERRORLEVEL%
if %ERRORLEVEL% EQU 4 pause & exit /b 4
if %ERRORLEVEL% EQU 130 exit /b 0
if %ERRORLEVEL% EQU 143 exit /b 0
timeout /t 5 /nobreak >nul
goto again
