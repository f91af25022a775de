namespace Easel.Core.Usage;

/// <summary>Parts of <see cref="UsageDimensions"/> to group by.</summary>
[Flags]
public enum UsageFields
{
    None = 0,
    Key = 1 << 0,
    Tenant = 1 << 1,
    User = 1 << 2,
    Api = 1 << 3,
    Operation = 1 << 4,
    Model = 1 << 5,
    Provider = 1 << 6,
    Size = 1 << 7,
    Quality = 1 << 8,
    Cached = 1 << 9,
    Batch = 1 << 10,
    Outcome = 1 << 11,
}
