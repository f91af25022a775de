using Easel.Abstractions.Events;

namespace Easel.Providers.Services;

/// <summary>Holds what a service says that it counted and charges to what can be: it is summed up, and paid by, as it stands.</summary>
internal static class SaneUsage
{
    private const long MostTokens = 1_000_000_000;

    /// <summary>US dollars of one call.</summary>
    private const decimal MostCost = 10_000;

    public static UsageEvent Of(UsageEvent usage) =>
        new(Tokens(usage.InputTokens), Tokens(usage.OutputTokens))
        {
            Cost = usage.Cost is >= 0 and <= MostCost ? usage.Cost : null,
            Details = usage.Details is { } details ? Of(details) : null,
        };

    private static TokenUsage Of(TokenUsage details) =>
        details with
        {
            InputText = Tokens(details.InputText),
            CachedInputText = Tokens(details.CachedInputText),
            InputImage = Tokens(details.InputImage),
            CachedInputImage = Tokens(details.CachedInputImage),
            OutputText = Tokens(details.OutputText),
            OutputImage = Tokens(details.OutputImage),
        };

    /// <summary>A count that can be; such may be summed up.</summary>
    public static long Tokens(long counted) => Math.Clamp(counted, 0, MostTokens);

    private static long? Tokens(long? counted) => counted is { } tokens ? Tokens(tokens) : null;
}
