using System.Globalization;
using Easel.Core.Gallery;
using Easel.Dialects.Access;
using Easel.Dialects.Json;

namespace Easel.Server.Gallery;

/// <summary>Reads what narrows a list of images.</summary>
internal sealed class GalleryQueryReader
{
    private const int DefaultLimit = 50;
    private const int MaxLimit = 200;
    private const int MaxSearch = 1000;
    private const int MaxWords = 20;

    /// <summary>The end of the year 9998, in seconds.</summary>
    private const long MaxTime = 253_370_764_799;

    private readonly PageQuery _page;
    private GalleryQuery _query;
    private readonly List<(string Name, string Message)> _wrong = [];

    public GalleryQueryReader(HttpContext context)
    {
        _query = new GalleryQuery(Caller.OwnerOf(context), DefaultLimit);
        _page = new PageQuery(context.Request.Query, DefaultLimit, MaxLimit, Read);
        foreach (var (name, message) in _wrong)
            _page.Add("invalid_value", name, message);
    }

    /// <summary>The query; good only when the page has no problems.</summary>
    public async ValueTask<(GalleryQuery Query, PageQuery Page)> ReadAsync(IGalleryStore images, CancellationToken cancellationToken)
    {
        var after = _page.After is { } id ? await images.FindAsync(_query.Owner, id, cancellationToken) : null;
        if (_page.After is not null && after is null)
            _page.AddUnknownAfter("image in your gallery");
        return (_query with { Limit = _page.Limit, NewestFirst = _page.NewestFirst, After = after }, _page);
    }

    private bool Read(string name, string value)
    {
        switch (name)
        {
            case "search":
                if (value.Length > MaxSearch || value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MaxWords)
                    _wrong.Add((name, $"'search' may have at most {MaxSearch} characters and {MaxWords} words."));
                _query = _query with { Search = value };
                return true;
            case "model":
                _query = _query with { Model = value };
                return true;
            case "folder":
                _query = _query with { Folder = value };
                return true;
            case "parent":
                _query = _query with { Parent = value };
                return true;
            case "starred":
                if (!bool.TryParse(value, out var starred))
                    _wrong.Add((name, $"Invalid value for 'starred': {Quote.Text(value)}. It must be 'true' or 'false'."));
                _query = _query with { IsStarred = starred };
                return true;
            case "created_after":
                _query = _query with { From = Time(name, value) };
                return true;
            case "created_before":
                _query = _query with { To = Time(name, value) };
                return true;
            default:
                return false;
        }
    }

    private DateTimeOffset? Time(string name, string value)
    {
        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= MaxTime)
            return DateTimeOffset.FromUnixTimeSeconds(seconds);
        _wrong.Add((name, $"Invalid value for '{name}': {Quote.Text(value)}. It must be a time in whole seconds since 1970."));
        return null;
    }
}
