using Easel.Core.Gallery;

namespace Easel.Storage.Sql.Gallery;

/// <summary>A query's conditions and what they are about.</summary>
internal sealed class GalleryFilter
{
    private readonly List<string> _conditions = ["owner = @owner"];

    public GalleryFilter(GalleryQuery query)
    {
        Parameters["owner"] = query.Owner;
        Parameters["most"] = query.Limit + 1L;
        var follows = query.NewestFirst ? "<" : ">";
        Add(query.After?.Id, "after", $"sequence {follows} (SELECT sequence FROM gallery_images WHERE id = @after)");
        Add(query.Model, "model", "model = @model");
        Add(query.Parent, "parent", "parent = @parent");
        Add(query.From?.ToUnixTimeMilliseconds(), "since", "created_at >= @since");
        Add(query.To?.ToUnixTimeMilliseconds(), "until", "created_at < @until");
        if (query.Folder is "")
            _conditions.Add("folder IS NULL");
        else
            Add(query.Folder, "folder", "folder = @folder");
        if (query.IsStarred is { } starred)
            _conditions.Add(starred ? "is_starred" : "NOT is_starred");
        var words = query.Search?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        for (var i = 0; i < words.Length; i++)
            Add(SearchText.Pattern(words[i]), $"word{i}", $@"search LIKE @word{i} ESCAPE '\'");
        Order = query.NewestFirst ? "sequence DESC" : "sequence ASC";
    }

    public string Where => string.Join(" AND ", _conditions);

    public string Order { get; }

    public Dictionary<string, object?> Parameters { get; } = new(StringComparer.Ordinal);

    private void Add(object? value, string name, string condition)
    {
        if (value is null)
            return;
        Parameters[name] = value;
        _conditions.Add(condition);
    }
}
