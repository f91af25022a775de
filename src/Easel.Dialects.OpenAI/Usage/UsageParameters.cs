using System.Globalization;
using Easel.Abstractions.Requests;
using Easel.Core.Usage;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Microsoft.Extensions.Primitives;

namespace Easel.Dialects.OpenAI.Usage;

/// <summary>Reads the query of a usage endpoint; lists come as <c>name[]=</c>, as OpenAI's clients send them, or <c>name=</c>, again and
/// again or with commas. Everything that is wrong is collected.</summary>
internal sealed class UsageParameters
{
    /// <summary>The end of the year 9998, in seconds.</summary>
    public const long MaxTime = 253_370_764_799;

    private const string Source = "image.";

    private readonly List<ApiError> _problems = [];
    private readonly UsageLimits _limits;
    private int? _limit;

    public UsageParameters(IQueryCollection query, UsageLimits limits)
    {
        _limits = limits;
        foreach (var (name, values) in query)
            Read(name.EndsWith("[]", StringComparison.Ordinal) ? name[..^2] : name, values);
        if (Start is null && !_problems.Any(problem => problem.Param is "start_time"))
            Add("missing_required_parameter", "start_time", "Missing required parameter: 'start_time'.");
        if (End <= Start)
            Add("invalid_value", "end_time", "Invalid value for 'end_time': it must be later than 'start_time'.");
        if (_limit > MaxLimit)
            Add("invalid_value", "limit", $"Invalid value for 'limit': {_limit}. It must be a whole number from 1 to {MaxLimit}.");
    }

    public DateTimeOffset? Start { get; private set; }

    public DateTimeOffset? End { get; private set; }

    public DateTimeOffset? Page { get; private set; }

    public UsageInterval Interval { get; private set; } = UsageInterval.Day;

    public int Limit => _limit ?? _limits.Of(Interval).Default;

    public IReadOnlySet<string> GroupBy { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    public UsageFilter Filter { get; private set; } = UsageFilter.All;

    /// <summary>Line items to return; null for all.</summary>
    public IReadOnlyList<string>? LineItems { get; private set; }

    public IReadOnlyList<ApiError> Problems => _problems;

    private int MaxLimit => _limits.Of(Interval).Max;

    public UsageBuckets Buckets(DateTimeOffset now) => UsageBuckets.Of(Interval, Start!.Value, End ?? now, Limit, Page);

    private void Read(string name, StringValues values)
    {
        var list = values.SelectMany(value => (value ?? "").Split(',')).ToList();
        var text = values.ToString();
        switch (name)
        {
            case "start_time":
                Start = Time(name, text);
                break;
            case "end_time":
                End = Time(name, text);
                break;
            case "bucket_width":
                ReadInterval(text);
                break;
            case "limit" when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0:
                _limit = limit;
                break;
            case "limit":
                Add("invalid_value", name, $"Invalid value for 'limit': {Quote.Text(text)}. It must be a whole number from 1.");
                break;
            case "page" when UsageBuckets.TryReadCursor(text, out var page):
                Page = page;
                break;
            case "page":
                Add("invalid_value", name, $"Invalid value for 'page': {Quote.Text(text)}. It must be 'next_page' of the page before.");
                break;
            case "group_by":
                foreach (var unknown in list.Where(field => !_limits.Fields.Contains(field, StringComparer.Ordinal)))
                    AddChoice("group_by", unknown, _limits.Fields);
                GroupBy = list.ToHashSet(StringComparer.Ordinal);
                break;
            case "project_ids":
                Filter = Filter with { Tenants = list };
                break;
            case "api_key_ids":
                Filter = Filter with { Keys = list };
                break;
            case "user_ids" when _limits.Filters.Contains(name, StringComparer.Ordinal):
                Filter = Filter with { Users = list };
                break;
            case "models" when _limits.Filters.Contains(name, StringComparer.Ordinal):
                Filter = Filter with { Models = list };
                break;
            case "sources" when _limits.Filters.Contains(name, StringComparer.Ordinal):
                ReadSources(list);
                break;
            case "sizes" when _limits.Filters.Contains(name, StringComparer.Ordinal):
                ReadSizes(list);
                break;
            case "line_items" when _limits.Filters.Contains(name, StringComparer.Ordinal):
                // A line item has a comma of its own.
                LineItems = [.. values.Select(value => value ?? "")];
                break;
            default:
                Add("unknown_parameter", Quote.Shorten(name), $"Unknown parameter: {Quote.Text(name)}.");
                break;
        }
    }

    private void ReadInterval(string text)
    {
        var width = _limits.Widths.FirstOrDefault(one => string.Equals(one.Name, text, StringComparison.Ordinal));
        if (width.Name is null)
            AddChoice("bucket_width", text, _limits.Widths.Select(one => one.Name));
        else
            Interval = width.Interval;
    }

    private void ReadSources(List<string> list)
    {
        var operations = new List<UsageOperation>();
        foreach (var source in list)
        {
            var operation = Enum.GetValues<UsageOperation>()
                .Where(one => string.Equals(NameOf(one), source, StringComparison.Ordinal))
                .Select(one => (UsageOperation?)one)
                .FirstOrDefault();
            if (operation is { } known)
                operations.Add(known);
            else
                AddChoice("sources", source, Enum.GetValues<UsageOperation>().Select(NameOf));
        }

        Filter = Filter with { Operations = operations };
    }

    private void ReadSizes(List<string> list)
    {
        var sizes = new List<ImageSize>();
        foreach (var text in list)
        {
            if (ImageSize.TryParse(text, out var size))
                sizes.Add(size);
            else
                Add("invalid_value", "sizes", $"Invalid value for 'sizes': {Quote.Text(text)}. A size looks like '1024x1024'.");
        }

        Filter = Filter with { Sizes = sizes };
    }

    /// <summary>OpenAI's name of an operation, and one of ours.</summary>
    public static string NameOf(UsageOperation operation) => Source + operation.ToString().ToLowerInvariant();

    private DateTimeOffset? Time(string name, string text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= MaxTime)
            return DateTimeOffset.FromUnixTimeSeconds(seconds);
        Add("invalid_value", name, $"Invalid value for '{name}': {Quote.Text(text)}. It must be a time in whole seconds since 1970.");
        return null;
    }

    private void AddChoice(string name, string value, IEnumerable<string> choices) =>
        Add(
            "invalid_value",
            name,
            $"Invalid value for '{name}': {Quote.Text(value)}. It must be one of {string.Join(", ", choices.Select(one => $"'{one}'"))}."
        );

    private void Add(string code, string param, string message) => _problems.Add(ApiError.BadRequest(code, param, message));
}
