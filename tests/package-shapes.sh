# The full tier of package-test.sh, which sources this file: projects of every shape in which the package must work.
# Every project is called Consumer unless its name is what is tested; a program prints headline and length of the text.

headline='River Towns Agree on Flood Wall'
package="<PackageReference Include=\"CorpusGen\" Version=\"$version\" PrivateAssets=\"all\" />"
documents='<CorpusDocument Include="articles/**/*.txt" />'

# project FOLDER PROPERTIES [ITEMS] [NAME]: a project with the package, warnings being errors, and one document.
project() {
  article "$1"
  cat >"$1/${4:-Consumer}.csproj" <<EOF
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <CheckEolTargetFramework>false</CheckEolTargetFramework>
    <NoWarn>\$(NoWarn);CG0005;CG0014</NoWarn>
    $2
  </PropertyGroup>
  <ItemGroup>
    ${3-$package$documents}
  </ItemGroup>
</Project>
EOF
}

# program FOLDER [NAMESPACE]: in C# 7.3, and without implicit usings.
program() {
  cat >"$1/Program.cs" <<EOF
namespace ${2:-Consumer}
{
    internal static class Program
    {
        private static void Main()
        {
            foreach (Article article in Corpus.Articles)
                System.Console.WriteLine(article.Headline + " " + article.Id + " " + article.Text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
EOF
}

# runs FOLDER EXPECTED [ARGUMENTS]: builds without a warning, and prints EXPECTED.
runs() {
  local folder=$1 expected=$2
  shift 2
  dotnet build "$folder" -warnaserror "$@" && prints "$expected" dotnet run --project "$folder" --no-build "$@"
}

# warns_of ID COMMAND...: it works, with a warning of this id.
warns_of() {
  local id=$1
  shift
  "$@" >built.txt && grep -q "warning $id" built.txt || { cat built.txt; false; }
}

# fails_with ID FOLDER
fails_with() {
  ! dotnet build "$2" >built.txt && grep -q "error $1" built.txt || { cat built.txt; false; }
}

article Length
length=$(($(wc -c <Length/articles/flood-wall.txt)))
one="$headline flood-wall $length"
exe='<OutputType>Exe</OutputType>'

# --- targets and languages ---
several_targets() {
  project Targets '<TargetFramework></TargetFramework><TargetFrameworks>net10.0;net8.0;net6.0;netstandard2.0;netstandard2.1;net472</TargetFrameworks>' &&
    cat >Targets/Use.cs <<'EOF'
namespace Consumer
{
    internal static class Use
    {
        internal static string Headline { get { return Corpus.Articles.RiverTownsAgreeOnFloodWall.Headline; } }
    }
}
EOF
  dotnet build Targets -warnaserror
}
check 'six targets at once' several_targets
for target in net8.0 net6.0 netstandard2.0 netstandard2.1 net472; do
  check "target $target alone" dotnet build Targets -warnaserror "-p:TargetFrameworks=$target"
done

project Languages "$exe"
program Languages
for language in 7.3 8 9 10 11 12 13 14 preview; do
  check "C# $language" runs Languages "$one" "-p:LangVersion=$language"
done
for property in Nullable=enable Nullable=disable ImplicitUsings=enable CheckForOverflowUnderflow=true InvariantGlobalization=true CorpusText=Literal CorpusVisibility=public GenerateAssemblyInfo=false; do
  check "$property" runs Languages "$one" "-p:$property"
done

all_analysis() {
  project Analysis '<AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile><Nullable>enable</Nullable>' &&
    cp Library/FrontPage.cs Analysis/ && sed -i 's/^namespace Library$/namespace Consumer/' Analysis/FrontPage.cs && dotnet build Analysis -warnaserror -p:RootNamespace=Consumer &&
    dotnet build Analysis -warnaserror -p:CorpusVisibility=public
}
check 'AnalysisMode=All, code style and documentation, warnings being errors' all_analysis

# --- where things are ---
central() {
  project Central "$exe<ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>" '<PackageReference Include="CorpusGen" PrivateAssets="all" />'"$documents" &&
    program Central && cat >Central/Directory.Packages.props <<EOF
<Project><ItemGroup><PackageVersion Include="CorpusGen" Version="$version" /></ItemGroup></Project>
EOF
  runs Central "$one"
}
check 'central package management' central

artifacts() {
  project Artifacts "$exe" && program Artifacts &&
    echo '<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>' >Artifacts/Directory.Build.props &&
    runs Artifacts "$one" && test -d Artifacts/artifacts/obj
}
check 'an artifacts path' artifacts

odd_folders() {
  local folder='Jürgen (C#) 北京; $x/My App, 100% &co'
  project "$folder" "$exe" && program "$folder" && runs "$folder" "$one"
}
check 'folders with spaces, marks and letters beyond ASCII' odd_folders

odd_names() {
  project Names "$exe" && program Names && rm -r Names/articles && mkdir -p 'Names/articles/#1 a;b' 'Names/articles/ [x] {y}' &&
    article .template && cp .template/articles/flood-wall.txt "Names/articles/#1 a;b/it's 100% @(odd) \$(x) & ~+=,!é北.txt" && cp .template/articles/flood-wall.txt 'Names/articles/ [x] {y}/story.de.txt' &&
    runs Names "$headline  [x] {y}/story.de $length
$headline #1 a;b/it's 100% @(odd) \$(x) & ~+=,!é北 $length"
}
check 'documents with odd names' odd_names

wild_names() {
  project Wild "$exe" && program Wild && mkdir -p 'Wild/articles/w?at/x*y' && mv Wild/articles/flood-wall.txt 'Wild/articles/w?at/x*y/a**b.txt' && cp 'Wild/articles/w?at/x*y/a**b.txt' 'Wild/articles/what?.txt' &&
    runs Wild "$headline w?at/x*y/a**b $length
$headline what? $length"
}
check 'documents with ? and * in their names' wild_names

broken_names() {
  project Broken "$exe" && program Broken && cp Broken/articles/flood-wall.txt Broken/articles/$'flood\nwall.txt' && fails_with CG0015 Broken
}
check 'a document with a line break in its name is told what to do' broken_names

deep_folders() {
  local name deep
  name=$(printf 'a long name %.0s' 1 2 3 4 5 6 7 8 9 10)x && deep="$name/$name/$name/$name/$name/$name/$name/$name/$name/$name"
  project Deep "$exe" && program Deep && mkdir -p "Deep/articles/$deep" && mv Deep/articles/flood-wall.txt "Deep/articles/$deep/a.txt" && runs Deep "$headline $deep/a $length"
}
check 'a path of more than 1,200 characters' deep_folders

twice() {
  project Twice "$exe" "$package<CorpusDocument Include=\"articles/flood-wall.txt;./articles/flood-wall.txt;\$(MSBuildProjectDirectory)/articles/*.txt\" />" && program Twice &&
    runs Twice "$one"
}
check 'a document that is included three times' twice

linked() {
  project Linked/app "$exe" "$package<CorpusDocument Include=\"../shared/x.txt\" Link=\"docs/x.txt\" /><CorpusDocument Include=\"../../Linked/more/**/*.txt\" />" && program Linked/app &&
    mkdir -p Linked/shared Linked/more/sub && cp Linked/app/articles/flood-wall.txt Linked/shared/x.txt && cp Linked/app/articles/flood-wall.txt Linked/more/sub/y.txt &&
    runs Linked/app "$headline sub/y $length
$headline x $length"
}
check 'linked documents, outside the project' linked

from_build_files() {
  project Build "$exe" "$package" && program Build && mkdir Build/props Build/targets && cp Build/articles/*.txt Build/props/p.txt && cp Build/articles/*.txt Build/targets/t.txt &&
    echo '<Project><ItemGroup><CorpusDocument Include="$(MSBuildThisFileDirectory)props/*.txt" /></ItemGroup></Project>' >Build/Directory.Build.props &&
    echo '<Project><ItemGroup><CorpusDocument Include="$(MSBuildThisFileDirectory)targets/*.txt" /></ItemGroup></Project>' >Build/Directory.Build.targets &&
    runs Build "$headline p $length
$headline t $length"
}
check 'documents from Directory.Build.props and Directory.Build.targets' from_build_files

update_and_remove() {
  project Update "$exe" "$package<CorpusDocument Include=\"articles/**/*.txt\" Exclude=\"articles/excluded.txt\" /><CorpusDocument Remove=\"articles/removed.txt\" /><CorpusDocument Update=\"articles/**\" Visible=\"false\" /><AdditionalFiles Include=\"other/plain.txt\" CorpusDocument=\"true\" /><AdditionalFiles Include=\"other/not.txt\" />" &&
    program Update && mkdir Update/other && for f in articles/excluded articles/removed other/plain other/not; do cp Update/articles/flood-wall.txt Update/$f.txt; done &&
    runs Update "$one
$headline plain $length"
}
check 'Exclude, Remove, Update, and AdditionalFiles' update_and_remove

# --- known actors, which are read and not embedded ---
known_actors() {
  project "$1" "$exe" "$package$documents$2" && printf -- '- name: Millbrook Council\n  kind: organization\n  aliases: [Ines Halloran]\n' >"$1/actors.yml" &&
    cat >"$1/Program.cs" <<'EOT' &&
namespace Consumer
{
    internal static class Program
    {
        private static void Main()
        {
            System.Console.WriteLine(Corpus.Articles[0].Quotes[0].Speaker.Name + " " + string.Concat(typeof(Program).Assembly.GetManifestResourceNames()).Contains("actors"));
        }
    }
}
EOT
    runs "$1" "Millbrook Council False"
}
check 'known actors' known_actors Known '<CorpusActors Include="*.yml" />'
check 'known actors among AdditionalFiles' known_actors KnownFiles '<AdditionalFiles Include="actors.yml" CorpusActors="true" />'
slip() {
  sed -i 's/kind/kin/' Known/actors.yml && ! dotnet build Known >built.txt && grep -q 'actors.yml(2,3): error CG0022' built.txt || { cat built.txt; false; }
}
check 'a slip in known actors is an error at its place' slip

# --- names of projects, with implicit usings ---
named() {
  project "Named/$1" "$exe<ImplicitUsings>enable</ImplicitUsings>" "$package$documents" "$1" &&
    echo 'Console.WriteLine(Corpus.Articles.RiverTownsAgreeOnFloodWall.Headline);' >"Named/$1/Program.cs" && runs "Named/$1" "$headline"
}
for name in my-app '2024 News' class My.2nd.App 'C# News; 2024' 'हिन्दी' 'A..B. C.' "it's"; do
  check "a project called $name" named "$name"
done

file_based() {
  mkdir File && cp -r Length/articles File/ && echo '<Project><ItemGroup><CorpusDocument Include="articles/**/*.txt" /></ItemGroup></Project>' >File/Directory.Build.props &&
    printf '#:package CorpusGen@%s\nforeach (var article in Corpus.Articles)\n    Console.WriteLine(article.Headline + " " + article.Id + " " + article.Text.Length);\n' "$version" >File/app.cs &&
    (cd File && prints "$one" dotnet run app.cs)
}
check 'a file-based app' file_based

# --- several projects ---
friends() {
  project Friends/lib '' "$package$documents<InternalsVisibleTo Include=\"Consumer\" />" Library &&
    project Friends/app "$exe" "$package$documents<ProjectReference Include=\"../lib/Library.csproj\" />" &&
    program Friends/app && runs Friends/app "$one"
}
check 'two projects with corpora and InternalsVisibleTo' friends

public_library() {
  project Public/lib '<CorpusVisibility>public</CorpusVisibility>' "$package$documents" Library &&
    project Public/app "$exe" "$package$documents<ProjectReference Include=\"../lib/Library.csproj\" />" &&
    printf 'System.Console.WriteLine(Library.Corpus.Articles["flood-wall"].Headline + Consumer.Corpus.Articles.Count);' >Public/app/Program.cs &&
    runs Public/app "${headline}1"
}
check 'a library with a public corpus, used by a project with its own' public_library

warns() {
  local language=$1 extension=$2 code=$3
  mkdir -p "Other/$language" && sed "s|$exe||" Languages/Consumer.csproj | sed 's|<TreatWarningsAsErrors>true</TreatWarningsAsErrors>||' >"Other/$language/Other.$extension" && article "Other/$language" &&
    printf '%b' "$code" >"Other/$language/Code.${extension%proj}" && { [ "$extension" != fsproj ] || sed -i 's|<ItemGroup>|<ItemGroup><Compile Include="Code.fs" />|' "Other/$language/Other.fsproj"; } &&
    dotnet build "Other/$language" >built.txt && grep -q 'warning CG0011' built.txt || { cat built.txt; false; }
}
check 'a Visual Basic project is told that it gets nothing' warns vb vbproj 'Public Class A\nEnd Class\n'
check 'an F# project is told that it gets nothing' warns fs fsproj 'module A\nlet a = 1\n'

# packages.config: what NuGet writes into such a project, with and without the package's build files.
packages_config() {
  local folder=$1 imports=$2 nuget
  nuget=$(echo "$NUGET_PACKAGES"/microsoft.netframework.referenceassemblies.net472/*/build/.NETFramework/v4.7.2)
  article "$folder"
  mkdir -p "$folder/packages" && cp -r "$NUGET_PACKAGES/corpusgen/$version" "$folder/packages/CorpusGen.$version" &&
    printf 'namespace Consumer\n{\n    internal static class Use\n    {\n        internal static int Count { get { return Corpus.Articles.Count; } }\n    }\n}\n' >"$folder/Use.cs" &&
    printf '<packages><package id="CorpusGen" version="%s" targetFramework="net472" developmentDependency="true" /></packages>\n' "$version" >"$folder/packages.config" &&
    cat >"$folder/Consumer.csproj" <<EOF
<Project ToolsVersion="15.0" DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <Import Project="packages\CorpusGen.$version\build\CorpusGen.props" Condition="$imports" />
  <Import Project="\$(MSBuildExtensionsPath)\\\$(MSBuildToolsVersion)\Microsoft.Common.props" />
  <PropertyGroup>
    <OutputType>Library</OutputType>
    <RootNamespace>Consumer</RootNamespace>
    <AssemblyName>Consumer</AssemblyName>
    <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
    <FrameworkPathOverride>$nuget</FrameworkPathOverride>
    <OutputPath>bin\</OutputPath>
  </PropertyGroup>
  <ItemGroup>
    <Reference Include="System" />
    <Compile Include="Use.cs" />
    <None Include="packages.config" />
    <CorpusDocument Include="articles\**\*.txt" />
    <Analyzer Include="packages\CorpusGen.$version\analyzers\dotnet\cs\CorpusGen.dll" />
  </ItemGroup>
  <Import Project="\$(MSBuildToolsPath)\Microsoft.CSharp.targets" />
  <Import Project="packages\CorpusGen.$version\build\CorpusGen.targets" Condition="$imports" />
</Project>
EOF
}
packages_config_with() {
  packages_config Old/with true && dotnet msbuild Old/with -warnaserror && grep -q 'Three towns along the Alder River' Old/with/bin/Consumer.dll
}
packages_config_without() {
  packages_config Old/without false && warns_of CG0013 dotnet msbuild Old/without
}
check 'packages.config with the build files' packages_config_with
check 'packages.config without the build files is told what to do' packages_config_without

without_build_assets() {
  project NoAssets '<TreatWarningsAsErrors>false</TreatWarningsAsErrors>' "${package/ \/>/ ExcludeAssets=\"build;buildTransitive\" \/>}$documents" && warns_of CG0013 dotnet build NoAssets
}
check 'a reference without build assets is told what to do' without_build_assets

old_language() {
  project OldLanguage '<TreatWarningsAsErrors>false</TreatWarningsAsErrors><GenerateAssemblyInfo>false</GenerateAssemblyInfo>' &&
    warns_of CG0009 dotnet build OldLanguage -p:LangVersion=7.2 && warns_of CG0009 dotnet build OldLanguage --no-incremental -p:LangVersion=5
}
check 'C# below 7.3 is told what to do' old_language

# --- diagnostics ---
# Advice becomes a warning, and says file, line and column; a warning becomes none; what NoWarn silences is silent.
# The program matters: MSBuild looks for a .globalconfig in the folders of source files and those above only.
severities() {
  project Severities "$exe<NoWarn>\$(NoWarn);CG1001</NoWarn><TreatWarningsAsErrors>false</TreatWarningsAsErrors>" && program Severities && {
    echo 'is_global = true'
    printf 'dotnet_diagnostic.%s\n' 'CG1005.severity = warning' 'CG0003.severity = none' 'CG1001.severity = warning'
  } >Severities/.globalconfig &&
    printf 'Old Bridge Reopens\n\nThe plan was “praised by everybody in the hall. The vote took place on Wednesday evening.\n' >Severities/articles/open.txt && : >Severities/articles/empty.txt &&
    dotnet build Severities >built.txt && grep -q 'articles/open.txt(3,14): warning CG1005' built.txt && ! grep -q 'CG0003\|CG1001' built.txt || { cat built.txt; return 1; }
  rm Severities/.globalconfig && dotnet build Severities --no-incremental >built.txt && grep -q 'articles/empty.txt(1,1): warning CG0003' built.txt && ! grep -q CG1005 built.txt || { cat built.txt; return 1; }
}
check 'severities from .globalconfig, and NoWarn' severities

wrong_values() {
  project Wrong '<CorpusNamespace>2024 News</CorpusNamespace>' "$package$documents" && fails_with CG0007 Wrong && grep -q "'_2024_News'" built.txt &&
    project Wrong '' "$package$documents<AdditionalFiles Include=\"other.txt\" CorpusDocument=\"yes\" />" && cp Wrong/articles/flood-wall.txt Wrong/other.txt && fails_with CG0012 Wrong
}
check 'wrong values of a property and of metadata' wrong_values

# --- encodings: the program's text is the compiler's ---
encoded() {
  project Encoded "$exe<TreatWarningsAsErrors>false</TreatWarningsAsErrors>" && program Encoded && rm -r Encoded/articles && mkdir Encoded/articles &&
    for e in UTF-8 UTF-16LE UTF-16BE UTF-32LE ISO-8859-1; do
      { case $e in UTF-8) printf '\xEF\xBB\xBF' ;; UTF-16LE) printf '\xFF\xFE' ;; UTF-16BE) printf '\xFE\xFF' ;; UTF-32LE) printf '\xFF\xFE\0\0' ;; esac &&
        printf 'Café Opens\n\nThe café opened.\n' | iconv -f UTF-8 -t $e; } >Encoded/articles/$e.txt || return
    done &&
    dotnet build Encoded >built.txt && dotnet run --project Encoded --no-build >actual.txt || { cat built.txt; return 1; }
  cat built.txt actual.txt
  [ "$(grep -c '^Café Opens UTF.* 29$' actual.txt)" -eq 3 ] && grep -q 'CG0008.*ISO-8859-1' built.txt && grep -q 'CG0008.*UTF-32LE\|CS2015.*UTF-32LE' built.txt
}
check 'encodings' encoded

# --- incremental builds ---
dll=obj/Debug/net10.0/Consumer.dll
# compiles YES: whether a build now writes the assembly anew.
compiles() {
  local before
  before=$(stat -c %Y.%y Incremental/$dll)
  sleep 1.1
  dotnet build Incremental >built.txt || { cat built.txt; return 1; }
  local after
  after=$(stat -c %Y.%y Incremental/$dll)
  [ "$1" = "$([ "$before" = "$after" ] && echo no || echo yes)" ]
}
project Incremental "$exe"
program Incremental
check 'incremental: the first build' dotnet build Incremental
check 'incremental: nothing changed, no compile' compiles no
printf '\nMore text.\n' >>Incremental/articles/flood-wall.txt
check 'incremental: an edited document compiles' compiles yes
check 'incremental: and not again' compiles no
cp Incremental/articles/flood-wall.txt Incremental/articles/other.txt
check 'incremental: an added document compiles' compiles yes
mv Incremental/articles/other.txt Incremental/articles/another.txt
check 'incremental: a renamed document compiles' compiles yes
rm Incremental/articles/another.txt
check 'incremental: a removed document compiles' compiles yes
check 'incremental: and not again after that' compiles no
sed -i 's/Sunday/Monday/' Incremental/articles/flood-wall.txt && touch -d 2020-01-01 Incremental/articles/flood-wall.txt
check 'incremental: a document replaced by an older one compiles' compiles yes
sed -i 's|articles/\*\*/\*.txt|**/flood-wall.txt|' Incremental/Consumer.csproj
check 'incremental: changed metadata compiles' compiles yes
check 'incremental: the program has the new Id' prints "$headline articles/flood-wall $((length + 12))" dotnet run --project Incremental --no-build

# --- published ---
published() {
  project "$1" "$exe<$1>true</$1><InvariantGlobalization>true</InvariantGlobalization>" && program "$1" && dotnet publish "$1" -warnaserror --use-current-runtime -o "$1/out" && prints "$one" "$1/out/Consumer"
}
check 'PublishTrimmed runs' published PublishTrimmed
check 'PublishAot runs' published PublishAot

# --- no package: the project itself, from a clone whose files end their lines otherwise ---
clone() {
  mkdir "$1" && (cd "$repository" && git ls-files -z generator seeds sample-consumer 'Directory.*' global.json README.md LICENSE | xargs -0 cp --parents -t "$work/$1")
}

line_ends() {
  clone Lines && clone CRLines &&
    find CRLines/generator \( -name '*.cs' -o -path '*/Facts/*.txt' -o -path '*/build/*' \) -exec sed -i 's/$/\r/' {} + &&
    dotnet build Lines/sample-consumer -p:EmitCompilerGeneratedFiles=true && dotnet build CRLines/sample-consumer -p:EmitCompilerGeneratedFiles=true &&
    test -n "$(find Lines/sample-consumer/obj -name 'Corpus.Index.g.cs')" &&
    diff -r Lines/sample-consumer/obj/Debug/net10.0/generated CRLines/sample-consumer/obj/Debug/net10.0/generated
}
check 'a project reference, and the same output from sources with CRLF' line_ends
