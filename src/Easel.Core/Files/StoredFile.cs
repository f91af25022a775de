namespace Easel.Core.Files;

/// <summary>A file that a client uploaded.</summary>
/// <param name="Id">Such as <c>file-</c> and 24 letters and digits.</param>
/// <param name="Owner">Who may see it.</param>
/// <param name="Name">As the client called it; for people only.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ExpiresAt">Null: it stays until it is deleted.</param>
public sealed record StoredFile(
    string Id,
    string Owner,
    string Name,
    FilePurpose Purpose,
    long Length,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt
);

/// <summary>What a file is for.</summary>
public enum FilePurpose
{
    /// <summary>An image that requests name by the file's id.</summary>
    Vision = 1,

    /// <summary>Anything; an image of it may be named in requests too.</summary>
    UserData = 2,

    /// <summary>The requests of a batch.</summary>
    Batch = 3,

    /// <summary>What came of a batch; made here and not uploaded.</summary>
    BatchOutput = 4,
}
