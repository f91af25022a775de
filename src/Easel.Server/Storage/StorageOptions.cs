namespace Easel.Server.Storage;

/// <summary>Where records are kept, from the section <c>Easel:Storage</c>.</summary>
internal sealed record StorageOptions
{
    public const string Section = "Storage";

    /// <summary>A PostgreSQL database, as <c>Host=db;Database=easel;Username=easel;Password=…</c> or <c>postgres://…</c>. Default none:
    /// SQLite in the data folder.</summary>
    public string? ConnectionString { get; init; }
}
