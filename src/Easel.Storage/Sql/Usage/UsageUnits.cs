namespace Easel.Storage.Sql.Usage;

/// <summary>How amounts are kept: as whole numbers, which every database adds up exactly.</summary>
internal static class UsageUnits
{
    private const decimal Nano = 1_000_000_000;
    private const decimal Micro = 1_000_000;

    public static long OfMoney(decimal dollars) => (long)decimal.Round(dollars * Nano, MidpointRounding.ToEven);

    public static decimal ToMoney(long kept) => kept / Nano;

    public static long OfQuantity(decimal quantity) => (long)decimal.Round(quantity * Micro, MidpointRounding.ToEven);

    public static decimal ToQuantity(long kept) => kept / Micro;

    public static long OfTime(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMicrosecond;

    public static TimeSpan ToTime(long kept) => TimeSpan.FromTicks(kept * TimeSpan.TicksPerMicrosecond);

    /// <summary>A month as a number that sorts: 202611.</summary>
    public static int OfMonth(DateOnly month) => (month.Year * 100) + month.Month;
}
