using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Access.Administration.Schemas;

[SnakeCase]
[Description("A key's own limits; null is what all keys have.")]
internal sealed record KeyLimits
{
    public int? RequestsPerMinute { get; init; }

    public int? ImagesPerMinute { get; init; }

    [Description("Requests at the same time.")]
    public int? Concurrent { get; init; }

    [Description("In a calendar month (UTC).")]
    public long? MonthlyImages { get; init; }

    [Description("US dollars in a calendar month (UTC).")]
    public decimal? MonthlyCost { get; init; }
}
