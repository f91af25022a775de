using Easel.Imaging;

namespace Easel.Dialects.Inputs;

/// <summary>
/// Makes input images of files: sniffed, the header held against the limits, then really decoded once, so that a damaged file is the
/// client's to hear of and no engine's surprise. A few at a time, because decoding takes far more memory than the file.
/// </summary>
internal sealed class InputImageReader(ImageCodec codec, ImageLimits limits, int maxAtOnce) : IDisposable
{
    private readonly SemaphoreSlim _turns = new(maxAtOnce);

    public ImageLimits Limits => limits;

    /// <summary>The image, or why there is none. It owns the file.</summary>
    public async ValueTask<(EncodedInputImage? Image, ImageFileProblem? Problem)> ReadAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        if (!codec.TryIdentify(file.Memory, limits, out var info, out var problem)) return (null, problem);
        await _turns.WaitAsync(cancellationToken);
        try
        {
            problem = await Task.Run(() => Verify(file, cancellationToken), cancellationToken);
        }
        finally
        {
            _turns.Release();
        }

        return problem is null ? (new EncodedInputImage(codec, limits, file, info), null) : (null, problem);
    }

    public void Dispose() => _turns.Dispose();

    private ImageFileProblem? Verify(UploadedFile file, CancellationToken cancellationToken) =>
        codec.TryVerify(file.Memory, limits, out _, out var problem, cancellationToken) ? null : problem;
}
