using Easel.Core.Turns;
using Easel.Imaging;

namespace Easel.Dialects.Inputs;

/// <summary>
/// Makes input images of files: sniffed, the header held against the limits, then really decoded once, so that a damaged file is the
/// client's to hear of and no engine's surprise. A few at a time, because decoding takes far more memory than the file. One that a service is
/// likely to get as it is, is not decoded.
/// </summary>
internal sealed class InputImageReader(ImageCodec codec, ImageLimits limits, int maxAtOnce)
{
    private readonly CallerTurns _turns = new(maxAtOnce, Math.Max(1, maxAtOnce - 1));

    public ImageLimits Limits => limits;

    /// <summary>The image, or why there is none. It owns the file.</summary>
    /// <param name="verify">False where it is enough to look at its header.</param>
    public async ValueTask<(EncodedInputImage? Image, ImageFileProblem? Problem)> ReadAsync(
        UploadedFile file,
        CancellationToken cancellationToken,
        bool verify = true
    )
    {
        if (!codec.TryIdentify(file.Memory, limits, out var info, out var problem))
            return (null, problem);
        if (!verify)
            return (new EncodedInputImage(codec, limits, file, info, isVerified: false), null);
        using (await _turns.EnterAsync(file.Caller, cancellationToken))
        {
            problem = await Task.Run(() => Verify(file, cancellationToken), cancellationToken);
        }

        return problem is null ? (new EncodedInputImage(codec, limits, file, info, isVerified: true), null) : (null, problem);
    }

    private ImageFileProblem? Verify(UploadedFile file, CancellationToken cancellationToken) =>
        codec.TryVerify(file.Memory, limits, out _, out var problem, cancellationToken) ? null : problem;
}
