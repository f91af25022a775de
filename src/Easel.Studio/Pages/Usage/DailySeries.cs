using System.Globalization;

namespace Easel.Studio.Pages.Usage;

/// <summary>Amounts by day and group: the largest groups by themselves, the rest together.</summary>
public sealed class DailySeries(DateTimeOffset start, int days)
{
    private const int MostGroups = 6;
    private const string Rest = "others";

    private readonly Dictionary<string, decimal[]> _groups = new(StringComparer.Ordinal);

    /// <summary>How amounts are written.</summary>
    public string Format { get; init; } = "0";

    public int Days => days;

    public decimal Total => _groups.Values.Sum(amounts => amounts.Sum());

    /// <summary>The largest first; amounts by day.</summary>
    public IReadOnlyList<(string Name, decimal[] Amounts)> Groups
    {
        get
        {
            var all = _groups
                .Where(group => group.Value.Sum() > 0)
                .OrderByDescending(group => group.Value.Sum())
                .Select(group => (group.Key, group.Value))
                .ToList();
            if (all.Count <= MostGroups)
                return all;
            var rest = new decimal[days];
            foreach (var (_, amounts) in all.Skip(MostGroups))
            {
                for (var day = 0; day < days; day++)
                    rest[day] += amounts[day];
            }

            return [.. all.Take(MostGroups), (Rest, rest)];
        }
    }

    /// <summary>The largest day, all groups together.</summary>
    public decimal Highest => _groups.Count == 0 ? 0 : Enumerable.Range(0, days).Max(OfDay);

    public decimal OfDay(int day) => _groups.Values.Sum(amounts => amounts[day]);

    public string DayOf(int day) => start.AddDays(day).ToString("d MMM", CultureInfo.InvariantCulture);

    public string Text(decimal amount) => amount.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>What is outside of the days is passed over.</summary>
    public void Add(DateTimeOffset? at, string group, decimal amount)
    {
        var day = at is { } time ? (int)Math.Floor((time - start).TotalDays) : -1;
        if (day < 0 || day >= days)
            return;
        if (!_groups.TryGetValue(group, out var amounts))
            _groups.Add(group, amounts = new decimal[days]);
        amounts[day] += amount;
    }
}
