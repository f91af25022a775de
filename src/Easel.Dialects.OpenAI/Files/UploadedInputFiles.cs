using Easel.Core.Files;
using Easel.Dialects.Inputs;

namespace Easel.Dialects.OpenAI.Files;

/// <summary>Files of the Files API as inputs of requests. A batch's requests are no image.</summary>
internal sealed class UploadedInputFiles(IFileStore files) : IInputFiles
{
    public async ValueTask<Stream?> OpenAsync(string owner, string fileId, CancellationToken cancellationToken) =>
        await files.FindAsync(owner, fileId, cancellationToken) is { Purpose: not FilePurpose.Batch } file
            ? await files.OpenAsync(file, cancellationToken)
            : null;
}
