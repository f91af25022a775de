using Easel.Core.Files;

namespace Easel.Storage.Sql;

/// <summary>A row of <c>files</c>. Times are Unix seconds.</summary>
internal sealed class FileRow
{
    public const string Columns = "id, owner, name, purpose, length, created_at, expires_at";

    public required string Id { get; init; }

    public required string Owner { get; init; }

    public required string Name { get; init; }

    public FilePurpose Purpose { get; init; }

    public long Length { get; init; }

    public long CreatedAt { get; init; }

    public long? ExpiresAt { get; init; }

    public static FileRow Of(StoredFile file) =>
        new()
        {
            Id = file.Id,
            Owner = file.Owner,
            Name = file.Name,
            Purpose = file.Purpose,
            Length = file.Length,
            CreatedAt = file.CreatedAt.ToUnixTimeSeconds(),
            ExpiresAt = file.ExpiresAt?.ToUnixTimeSeconds(),
        };

    public StoredFile ToFile() =>
        new(
            Id,
            Owner,
            Name,
            Purpose,
            Length,
            DateTimeOffset.FromUnixTimeSeconds(CreatedAt),
            ExpiresAt is { } expiry ? DateTimeOffset.FromUnixTimeSeconds(expiry) : null
        );
}
