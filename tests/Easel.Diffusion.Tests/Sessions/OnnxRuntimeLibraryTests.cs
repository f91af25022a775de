using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Tests.Sessions;

public sealed class OnnxRuntimeLibraryTests
{
    [Fact]
    public void The_library_is_of_the_version_of_its_managed_half() =>
        new Version(OnnxRuntimeLibrary.Version).ShouldBe(
            new Version(typeof(Microsoft.ML.OnnxRuntime.OrtEnv).Assembly.GetName().Version!.ToString(3))
        );

    [Fact]
    public void The_library_holds_the_processor_among_its_providers() => OnnxRuntimeLibrary.Providers.ShouldContain("CPUExecutionProvider");

    [Fact]
    public void A_library_named_when_one_is_in_use_is_refused()
    {
        _ = OnnxRuntimeLibrary.Version;

        Should.Throw<InferenceException>(() => OnnxRuntimeLibrary.Use("other.so")).Message.ShouldContain("in use already");
    }
}
