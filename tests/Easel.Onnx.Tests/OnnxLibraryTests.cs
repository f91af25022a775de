using System.Text.Json;
using Easel.Onnx.Native;
using Easel.Onnx.Tests.Models;

namespace Easel.Onnx.Tests;

/// <summary>The struct of function pointers is laid out as our slots say, by the library's own word.</summary>
public sealed class OnnxLibraryTests
{
    // The version that native/package.json pins: found by walking up from the test program to the repository's root.
    private static string PinnedVersion()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "native", "package.json");
            if (File.Exists(file))
            {
                using var json = JsonDocument.Parse(File.ReadAllBytes(file));
                return json.RootElement.GetProperty("dependencies").GetProperty("onnxruntime-node").GetString()!;
            }
        }

        throw new FileNotFoundException("native/package.json");
    }

    [Fact]
    public void The_library_is_the_version_that_the_npm_lock_names() => OnnxLibrary.Version.ShouldBe(PinnedVersion());

    [Fact]
    public void A_missing_library_is_told_with_where_it_comes_from()
    {
        using var folder = new TemporaryFolder();

        var failure = Should.Throw<DllNotFoundException>(() => OrtLibrary.Load(folder.Root));

        failure.Message.ShouldContain(folder.Root);
        failure.Message.ShouldContain("onnxruntime-node");
    }

    [Fact]
    public void A_late_slot_answers_as_the_function_it_is_named_for() =>
        OnnxLibrary.BuildInfo.ShouldStartWith("ORT Build Info: ");

    [Fact]
    public void The_library_holds_the_processor_among_its_providers() =>
        OnnxLibrary.Providers.ShouldContain("CPUExecutionProvider");

    [Fact]
    public void An_api_version_that_a_library_cannot_give_is_refused_by_it()
    {
        unsafe
        {
            ((nint)OrtLibrary.OrtGetApiBase()->GetApi(OrtApi.ApiVersion)).ShouldNotBe(0);
            ((nint)OrtLibrary.OrtGetApiBase()->GetApi(10_000)).ShouldBe(0);
        }
    }
}
