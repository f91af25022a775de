using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Easel.Studio.Pages.Usage;

/// <summary>A series by day as SVG, drawn on the server: no script, no inline style.</summary>
public sealed partial class BarChart
{
    private const double Width = 900;
    private const double Height = 240;
    private const double Top = 24;
    private const double Bottom = Height - 22;
    private const int MostLabels = 8;

    /// <summary>Of a day's width.</summary>
    private const double BarShare = 0.72;

    private IReadOnlyList<(string Name, decimal[] Amounts)> _groups = [];

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter, EditorRequired]
    public DailySeries Series { get; set; } = null!;

    private string Id => $"chart-{Title.Split(',')[0].ToLowerInvariant()}";

    private string Summary => $"{Title}: {Series.Text(Series.Total)} in {Series.Days} days, at most {Series.Text(Series.Highest)} a day";

    private double Step => Width / Series.Days;

    private double BarWidth => Step * BarShare;

    private IEnumerable<int> Labelled
    {
        get
        {
            var every = Math.Max(1, (Series.Days + MostLabels - 1) / MostLabels);
            return Enumerable.Range(0, Series.Days).Where(day => day % every == every / 2);
        }
    }

    private IEnumerable<int> DaysWithAmounts => Enumerable.Range(0, Series.Days).Reverse().Where(day => Series.OfDay(day) > 0);

    private IEnumerable<(int Day, int Group, double Y, double Height, string Tip)> Bars
    {
        get
        {
            for (var day = 0; day < Series.Days; day++)
            {
                var y = Bottom;
                for (var group = 0; group < _groups.Count; group++)
                {
                    var amount = _groups[group].Amounts[day];
                    if (amount == 0)
                        continue;
                    var height = (double)(amount / Series.Highest) * (Bottom - Top);
                    y -= height;
                    yield return (day, group, y, height, $"{Series.DayOf(day)}: {Series.Text(amount)}, {_groups[group].Name}");
                }
            }
        }
    }

    protected override void OnParametersSet() => _groups = Series.Groups;

    private double X(int day) => (day * Step) + ((Step - BarWidth) / 2);

    private static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
