using System.IO.Compression;
using System.Runtime.CompilerServices;
using Easel.Cli.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Client.Tests;

/// <summary>The package as users get it: packed, then installed into an empty project that is built without warnings.</summary>
public sealed class PackageTests
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    [Fact]
    public async Task The_package_installs_into_an_empty_project_which_compiles()
    {
        using var folder = new TemporaryFolder();
        var (feed, program) = (Path.Combine(folder.Path, "feed"), Directory.CreateDirectory(Path.Combine(folder.Path, "program")).FullName);
        await Programs.RunAsync(
            folder.Path,
            "dotnet",
            "pack",
            Path.Combine(RepositoryRoot(), "src", "Easel.Client"),
            "--no-build",
            "-c",
            Configuration,
            "-o",
            feed
        );
        Check(feed);

        // The packages that ours needs were restored for this very test: no network.
        var known =
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        await File.WriteAllTextAsync(
            Path.Combine(program, "nuget.config"),
            $"""
            <configuration><packageSources><clear /><add key="feed" value="{feed}" /><add key="known" value="{known}" /></packageSources></configuration>
            """
        );
        await File.WriteAllTextAsync(
            Path.Combine(program, "program.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors><IsAotCompatible>true</IsAotCompatible><RestorePackagesPath>packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Easel.Client" Version="*" /></ItemGroup>
            </Project>
            """
        );
        await File.WriteAllTextAsync(
            Path.Combine(program, "Program.cs"),
            """
            using Easel.Client;
            using Easel.Client.Images;
            using Easel.Client.Streaming;

            using var client = new EaselClient(new Uri("http://localhost:5280"), "key");
            await foreach (var happened in client.StreamGenerateAsync(new ImageGenerateParams { Prompt = "a red apple", Quality = "ultra" }))
            {
                if (happened is CompletedImageStreamEvent { Bytes: var file }) await File.WriteAllBytesAsync("apple.png", file);
            }
            """
        );
        await Programs.RunAsync(program, "dotnet", "build", "-p:UseSharedCompilation=false", "-nodeReuse:false", "-v:q");
    }

    private static void Check(string feed)
    {
        using var package = ZipFile.OpenRead(Directory.GetFiles(feed, "*.nupkg").ShouldHaveSingleItem());
        var files = package.Entries.Select(entry => entry.FullName).ToList();
        foreach (var file in new[] { "README.md", "icon.png", "lib/net10.0/Easel.Client.dll", "lib/net10.0/Easel.Client.xml" })
            files.ShouldContain(file);
        files.Count(file => file.EndsWith(".dll", StringComparison.Ordinal)).ShouldBe(1);
        using var description = new StreamReader(package.GetEntry("Easel.Client.nuspec")!.Open());
        var nuspec = description.ReadToEnd();
        nuspec.Split("<dependency ").Length.ShouldBe(3, "two dependencies");
        nuspec.ShouldContain("Apache-2.0");
        using var symbols = ZipFile.OpenRead(Directory.GetFiles(feed, "*.snupkg").ShouldHaveSingleItem());
        symbols.Entries.ShouldContain(entry => entry.Name == "Easel.Client.pdb");
    }

    private static string RepositoryRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
