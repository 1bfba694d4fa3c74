#!/usr/bin/env bash
# Uses the packed package as a stranger would: a fresh console program, and a netstandard2.0 library that treats
# warnings as errors.
#
#   tests/package-test.sh FOLDER [--full]      FOLDER holds the CorpusGen.VERSION.nupkg to test
#
# --full adds projects of every shape that package-shapes.sh lists; it takes some ten minutes.
#
# The last line is "package: N passed, M failed"; the exit code is not 0 where anything failed.
set -euo pipefail
exec </dev/null

passed=0
failed=0

finish() {
  printf 'package: %d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}

# check NAME COMMAND...: what a command prints is shown only where it fails.
check() {
  local name=$1
  shift
  if "$@" >"$work/output.txt" 2>&1; then
    passed=$((passed + 1))
    printf 'ok      %s\n' "$name"
  else
    failed=$((failed + 1))
    printf 'FAILED  %s: %s\n' "$name" "$*"
    tail -n 40 "$work/output.txt" | sed 's/^/        /'
  fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

repository=$(cd "$(dirname "$0")/.." && pwd)
feed=$(cd "${1:?usage: tests/package-test.sh FOLDER [--full]}" && pwd)
packages=("$feed"/CorpusGen.[0-9]*.nupkg)
if [ "${#packages[@]}" -ne 1 ] || [ ! -f "${packages[0]}" ]; then
  printf 'FAILED  %s holds not one package but: %s\n' "$feed" "${packages[*]##*/}"
  failed=1
  finish
  exit
fi

package=${packages[0]}
version=${package##*/CorpusGen.}
version=${version%.nupkg}

# A packages folder of its own, so that no package of this version from an earlier run is taken for this one; the
# machine's own sources stay, since a library for netstandard2.0 needs NETStandard.Library.
export NUGET_PACKAGES="$work/packages"
export NuGetAudit=false
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
# No server outlives the script, or whoever waits for its output would wait on.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false
cat >"$work/NuGet.config" <<EOF
<configuration>
  <packageSources>
    <add key="corpusgen-under-test" value="$feed" />
  </packageSources>
</configuration>
EOF
cd "$work"

article() {
  mkdir -p "$1/articles"
  cat >"$1/articles/flood-wall.txt" <<'EOF'
River Towns Agree on Flood Wall

By Dana Whitlock
March 3, 2024

Three towns along the Alder River agreed on Sunday to build a flood wall together.

"We waited too long," said Ines Halloran, the mayor of Millbrook.
EOF
}

# --- a console program: the three lines of the README ---
create_console() {
  dotnet new console --output Reader --no-restore &&
    dotnet add Reader package CorpusGen --version "$version" &&
    sed 's|^</Project>|  <ItemGroup>\
    <CorpusDocument Include="articles/**/*.txt" />\
  </ItemGroup>\
</Project>|' Reader/Reader.csproj >edited &&
    grep -q CorpusDocument edited &&
    mv edited Reader/Reader.csproj &&
    article Reader &&
    cat >Reader/Program.cs <<'EOF'
Console.WriteLine(Corpus.Articles.RiverTownsAgreeOnFloodWall.Headline);
Console.WriteLine(Corpus.Articles.RiverTownsAgreeOnFloodWall.Text.Length);
EOF
}

# prints EXPECTED COMMAND...
prints() {
  local expected=$1
  shift
  "$@" >actual.txt && printf '%s\n' "$expected" | diff - actual.txt
}

check 'a console program takes the package' create_console
check 'the package taken is the one packed' cmp "$NUGET_PACKAGES/corpusgen/$version/corpusgen.$version.nupkg" "$package"
check 'the console program builds without a warning' dotnet build Reader -warnaserror
check 'the console program prints headline and length of the text' \
  prints "River Towns Agree on Flood Wall
$(($(wc -c <Reader/articles/flood-wall.txt)))" dotnet run --project Reader --no-build

# --- machine code for the compiler, where the package has it; the IL everywhere else ---
# loads PATH ARGUMENT...: whether a build with those arguments gives the compiler that file of the package, and no other one as the generator.
loads() {
  local path=$1
  shift
  dotnet build Reader --no-incremental -getItem:Analyzer "$@" >analyzers.txt &&
    grep -o '"Identity": ".*[/\\]CorpusGen\.dll"' analyzers.txt >loaded.txt &&
    [ "$(wc -l <loaded.txt)" -eq 1 ] && grep -q "/$path\"" loaded.txt
}

if [ "$(dotnet msbuild Reader -getProperty:NETCoreSdkRuntimeIdentifier)" = linux-x64 ]; then
  check 'the generator that has machine code is loaded' loads readytorun/linux-x64/CorpusGen.dll
  check 'an older SDK loads the IL' loads analyzers/dotnet/cs/CorpusGen.dll -p:NETCoreSdkVersion=9.0.300
fi
check 'another machine loads the IL' loads analyzers/dotnet/cs/CorpusGen.dll -p:NETCoreSdkRuntimeIdentifier=osx-arm64 -p:UseAppHost=false

# --- a library for netstandard2.0: C# 7.3, which the SDK chooses for it ---
create_library() {
  mkdir Library
  article Library
  cat >Library/Library.csproj <<EOF
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>netstandard2.0</TargetFramework>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <AnalysisMode>All</AnalysisMode>
    <GenerateDocumentationFile>true</GenerateDocumentationFile>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="CorpusGen" Version="$version" PrivateAssets="all" />
    <CorpusDocument Include="articles/**/*.txt" />
  </ItemGroup>
</Project>
EOF
  cat >Library/FrontPage.cs <<'EOF'
using System;

[assembly: CLSCompliant(false)]
[assembly: System.Runtime.InteropServices.ComVisible(false)]

namespace Library
{
    /// <summary>What the paper opens with.</summary>
    public static class FrontPage
    {
        /// <summary>The headline of the first article.</summary>
        public static string Headline
        {
            get { return Corpus.Articles.RiverTownsAgreeOnFloodWall.Headline; }
        }
    }
}
EOF
}

is_csharp_7_3() {
  prints 7.3 dotnet msbuild Library -getProperty:LangVersion
}

create_library
check 'a netstandard2.0 library builds, warnings being errors' dotnet build Library
check 'it is compiled as C# 7.3' is_csharp_7_3

if [ "${2:-}" = --full ]; then
  . "$repository/tests/package-shapes.sh"
fi

finish
