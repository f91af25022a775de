using Easel.Abstractions.Events;

namespace Easel.Scenes.Tests;

internal static class WarningAssertions
{
    public static ImageWarning ShouldHaveSingleItemWith(this IEnumerable<ImageWarning> warnings, string code)
    {
        var all = warnings.ToList();
        var found = all.Where(warning => warning.Code == code).ToList();
        found.Count.ShouldBe(1, $"one {code} among: {string.Join(" | ", all.Select(warning => $"{warning.Code}: {warning.Message}"))}");
        return found[0];
    }
}
