using Easel.Core.Gallery;
using Easel.Dialects.Errors;
using Easel.Dialects.OpenAI.Requests;
using Easel.Server.Administration;
using Easel.Server.Hosting;

namespace Easel.Server.Gallery;

/// <summary>Reads the bodies that name and change images.</summary>
internal sealed class GalleryBody
{
    private const int MaxIds = 1000;
    private const int MaxFolder = 100;

    private readonly JsonBody _body;
    private readonly BodyFields _fields;

    private GalleryBody(JsonBody body) => (_body, _fields) = (body, new BodyFields(body, body.Add));

    /// <inheritdoc cref="BodyReader.ReadAsync"/>
    public static ValueTask<T?> ReadAsync<T>(HttpContext context, Func<GalleryBody, T> read, params IEnumerable<string> names)
        where T : class => BodyReader.ReadAsync(context, body => read(new GalleryBody(body)), names);

    public IReadOnlyList<string> Ids()
    {
        if (!_body.TryGet("ids", out _))
            _body.AddMissing("ids");
        var ids = _fields.Texts("ids") ?? [];
        if (ids.Count > MaxIds)
            _body.Add(ApiError.BadRequest("array_above_max_length", "ids", $"'ids' has {ids.Count} values; at most {MaxIds} are allowed."));
        return ids;
    }

    public GalleryChange Change()
    {
        if (!_body.Has("starred") && !_body.Has("folder"))
            _body.Add(ApiError.BadRequest("missing_required_parameter", "starred", "Say what is to change: 'starred', 'folder', or both."));
        return new GalleryChange(_fields.Flag("starred"), _body.Has("folder") ? Folder("folder") ?? "" : null);
    }

    /// <summary>Null when it is absent or null.</summary>
    public string? Folder(string name)
    {
        var folder = _fields.Text(name)?.Trim();
        if (folder is not null && (folder.Length is 0 or > MaxFolder || folder.Any(char.IsControl)))
            _body.Add(ApiError.BadRequest("invalid_value", name, $"'{name}' must have 1 to {MaxFolder} characters in one line."));
        return folder;
    }

    public string RequiredFolder(string name)
    {
        if (!_body.TryGet(name, out _))
            _body.AddMissing(name);
        return Folder(name) ?? "";
    }
}
