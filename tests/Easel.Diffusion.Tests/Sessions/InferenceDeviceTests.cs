using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Sessions;

public sealed class InferenceDeviceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(InferenceDevice.Cuda, "CUDAExecutionProvider", "-p:EaselGpu=cuda")]
    [InlineData(InferenceDevice.WebGpu, "WebGpuExecutionProvider", "Easel:OnnxRuntimeLibrary")]
    public void A_library_without_the_device_says_what_is_missing_and_where_to_get_it(
        InferenceDevice device,
        string provider,
        string advice
    )
    {
        var failure = Should.Throw<InferenceException>(() => Open(device));

        failure.Message.ShouldContain($"The device {device} is not available");
        failure.Message.ShouldContain($"has no {provider}, only CPUExecutionProvider");
        failure.Message.ShouldContain(advice);
    }

    [Fact]
    public void A_device_that_there_is_not_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => Open((InferenceDevice)99));

    private OnnxSession Open(InferenceDevice device) =>
        OnnxSession.Open(TestModels.Product([1, 2, 3, 4, 5, 6]).Save(_folder), new OnnxSessionOptions { Device = device });
}
