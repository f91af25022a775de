using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Sessions;

public sealed class InferenceDeviceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Cuda_without_a_library_that_has_it_says_what_is_missing()
    {
        var failure = Should.Throw<InferenceException>(() => Open(InferenceDevice.Cuda));

        failure.Message.ShouldContain("The device Cuda is not available");
        failure.Message.ShouldContain("onnxruntime_providers_cuda");
        failure.Message.ShouldContain("is built without CUDAExecutionProvider");
    }

    [Fact]
    public void WebGpu_computes_or_says_that_this_machine_cannot()
    {
        OnnxSession session;
        try
        {
            session = Open(InferenceDevice.WebGpu);
        }
        catch (InferenceException failure)
        {
            failure.Message.ShouldContain("WebGpu");
            Environment.GetEnvironmentVariable("VK_DRIVER_FILES").ShouldBeNull("A Vulkan driver was named for this test, and must be used.");
            return;
        }

        using (session)
        using (var x = OnnxTensor.Create<float>(new[] { 1f, 10f }, [1, 2]))
        using (var y = session.Run([new("x", x)], ["y"])[0])
        {
            var values = y.AsSpan<float>();
            values[0].ShouldBe(41, 0.01);
            values[1].ShouldBe(52, 0.01);
            values[2].ShouldBe(63, 0.01);
        }
    }

    [Fact]
    public void A_device_that_there_is_not_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => Open((InferenceDevice)99));

    private OnnxSession Open(InferenceDevice device) =>
        OnnxSession.Open(TestModels.Product([1, 2, 3, 4, 5, 6]).Save(_folder), new OnnxSessionOptions { Device = device });
}
