using Easel.Core.Files;
using Easel.Core.Gallery;
using Easel.Dialects.Inputs;

namespace Easel.Dialects.OpenAI.Files;

/// <summary>Files of the Files API as inputs of requests, and images of the caller's gallery. A batch's requests are no image.</summary>
internal sealed class UploadedInputFiles(IFileStore files, ImageGallery gallery) : IInputFiles
{
    public async ValueTask<Stream?> OpenAsync(string owner, string fileId, CancellationToken cancellationToken)
    {
        if (fileId.StartsWith(ImageGallery.IdPrefix, StringComparison.Ordinal))
        {
            return await gallery.Records.FindAsync(owner, fileId, cancellationToken) is { } image
                ? await gallery.OpenAsync(image.File, cancellationToken)
                : null;
        }

        return await files.FindAsync(owner, fileId, cancellationToken) is { Purpose: not FilePurpose.Batch } file
            ? await files.OpenAsync(file, cancellationToken)
            : null;
    }
}
