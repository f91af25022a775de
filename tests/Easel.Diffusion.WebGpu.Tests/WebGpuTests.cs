using System.Runtime.CompilerServices;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.WebGpu.Tests;

/// <summary>With a Vulkan driver (test.sh names one in software) they compute; without one they are about what the user is told.</summary>
public sealed class WebGpuTests(WebGpuLibrary library) : IClassFixture<WebGpuLibrary>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_model_computes_or_the_reason_is_told()
    {
        if (!WebGpuLibrary.TryOpen(TestModels.Product([1, 2, 3, 4, 5, 6]).Save(_folder), out var session, out var reason))
        {
            reason.ShouldContain("The device WebGpu is not available. It needs a graphics card");
            return;
        }

        using (session)
        using (var x = Tensors.Of<float>(new[] { 1f, 10f }, 1, 2))
        using (var y = session.Run([new("x", x)], ["y"])[0])
        {
            var values = y.AsSpan<float>();
            values[0].ShouldBe(41, 0.01);
            values[1].ShouldBe(52, 0.01);
            values[2].ShouldBe(63, 0.01);
        }
    }

    /// <summary>Its output is twice as large as its input, which the names of its dimensions must not deny.</summary>
    [Fact]
    public void The_built_in_upscaler_gives_what_the_processor_gives()
    {
        const int Side = 16;
        var model = Path.Combine(RepositoryFolder(), "models", "easel-icons", "upscaler", "model.onnx");
        if (!WebGpuLibrary.TryOpen(model, out var session, out _))
            return;

        using (session)
        using (var processor = OnnxSession.Open(model))
        using (var x = OnnxTensor.Allocate<float>(1, 4, Side, Side))
        {
            for (var i = 0; i < x.ElementCount; i++)
                x.AsSpan<float>()[i] = MathF.Sin(i);

            using var drawn = session.Run([new("sample", x)], ["upscaled"])[0];
            using var expected = processor.Run([new("sample", x)], ["upscaled"])[0];

            drawn.Shape.ToArray().ShouldBe([1L, 4, 2 * Side, 2 * Side]);
            for (var i = 0; i < expected.ElementCount; i++)
                drawn.AsSpan<float>()[i].ShouldBe(expected.AsSpan<float>()[i], 0.02f);
        }
    }

    [Fact]
    public void The_library_is_the_one_that_was_named()
    {
        OnnxRuntimeLibrary.Providers.ShouldContain("WebGpuExecutionProvider");
        OnnxRuntimeLibrary.WhyMissing(InferenceDevice.WebGpu).ShouldBeNull();
        OnnxRuntimeLibrary.Use(library.File);
        Should.Throw<InferenceException>(() => OnnxRuntimeLibrary.Use(_folder.At("other.so"))).Message.ShouldContain("in use already");
    }

    private static string RepositoryFolder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
