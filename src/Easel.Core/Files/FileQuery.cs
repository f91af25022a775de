namespace Easel.Core.Files;

/// <summary>Which of an owner's files to list.</summary>
/// <param name="Limit">At most so many.</param>
/// <param name="After">Only those that follow this file in the order.</param>
public sealed record FileQuery(string Owner, FilePurpose? Purpose, int Limit, bool NewestFirst, StoredFile? After);
