namespace Easel.Dialects.Inputs;

/// <summary>Files that clients uploaded before and name in a request by their id.</summary>
internal interface IInputFiles
{
    /// <summary>The file's content, whose length is known; null when there is no such file that this caller may read. The receiver disposes
    /// it.</summary>
    ValueTask<Stream?> OpenAsync(HttpContext caller, string fileId, CancellationToken cancellationToken);
}
