namespace Easel.Dialects.Inputs;

/// <summary>Files that clients uploaded before and name in a request by their id.</summary>
internal interface IInputFiles
{
    /// <summary>The file's content, whose length is known; null when there is no such file of this owner. The receiver disposes
    /// it.</summary>
    ValueTask<Stream?> OpenAsync(string owner, string fileId, CancellationToken cancellationToken);
}
