using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>What sums are kept by: all dimensions of records, or fewer of them, for queries that ask for fewer. Its number is kept.</summary>
internal sealed record UsageView(int Number, UsageFields Fields)
{
    private const UsageFields Callers = UsageFields.Key | UsageFields.Tenant | UsageFields.User;
    private const UsageFields Kinds = UsageFields.Operation | UsageFields.Size;
    private const UsageFields Models = UsageFields.Model | UsageFields.Provider;

    public static UsageView Full { get; } = new(0, (UsageFields)0xFFF);

    /// <summary>Who had what drawn.</summary>
    public static UsageView OfRequests { get; } = new(1, Callers | Models | Kinds);

    /// <summary>Who used which model. What was charged for is kept by this alone.</summary>
    public static UsageView OfCallers { get; } = new(2, Callers | Models);

    /// <summary>What was drawn, whoever wanted it.</summary>
    public static UsageView OfModels { get; } = new(3, Models | Kinds);

    public static IReadOnlyList<UsageView> All { get; } = [OfModels, OfCallers, OfRequests, Full];

    /// <summary>Those that are kept of an interval, the one with the fewest sums first.</summary>
    public static IReadOnlyList<UsageView> Of(UsageInterval interval) =>
        interval switch
        {
            UsageInterval.Minute => [OfModels, Full],
            UsageInterval.Hour => [OfModels, OfCallers, Full],
            _ => All,
        };

    /// <summary>The one with the fewest sums that tells all of these fields apart.</summary>
    public static UsageView For(UsageInterval interval, UsageFields fields) =>
        Of(interval).First(view => (fields & ~view.Fields) == UsageFields.None);

    /// <summary>Without what is not told apart.</summary>
    public UsageDimensions Reduce(UsageDimensions all) =>
        this == Full
            ? all
            : new UsageDimensions
            {
                Key = Has(UsageFields.Key) ? all.Key : "",
                Tenant = Has(UsageFields.Tenant) ? all.Tenant : null,
                User = Has(UsageFields.User) ? all.User : null,
                Operation = Has(UsageFields.Operation) ? all.Operation : default,
                Model = Has(UsageFields.Model) ? all.Model : "",
                Provider = Has(UsageFields.Provider) ? all.Provider : null,
                Size = Has(UsageFields.Size) ? all.Size : null,
            };

    private bool Has(UsageFields field) => (Fields & field) != UsageFields.None;
}
