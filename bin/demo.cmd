@echo off
rem Builds the program if need be and serves the demonstration county at http://localhost:8080.
cd /d "%~dp0.."
if not exist target\xiangyi.jar call mvn -q -B -Dmaven.test.skip=true package || exit /b 1
java @bin\java.options -jar target\xiangyi.jar demo %*
