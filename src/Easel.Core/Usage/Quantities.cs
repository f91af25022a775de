using Easel.Abstractions.Events;
using Easel.Abstractions.Models;

namespace Easel.Core.Usage;

/// <summary>What of a request can be charged for.</summary>
internal readonly record struct Quantities
{
    private const decimal Mega = 1_000_000;

    public TokenUsage Tokens { get; init; }

    public int Images { get; init; }

    /// <summary>Of the finished images, together.</summary>
    public long Pixels { get; init; }

    public int InputImages { get; init; }

    /// <summary>Of the input images, together.</summary>
    public long InputPixels { get; init; }

    public TimeSpan EngineTime { get; init; }

    /// <summary>Something was done that can cost.</summary>
    public bool IsAny => Images > 0 || Tokens != default;

    public static bool CanCount(Billable billable, PriceUnit unit) =>
        unit switch
        {
            PriceUnit.Token => billable is not Billable.Request,
            PriceUnit.Image or PriceUnit.Megapixel => billable is Billable.InputImage or Billable.OutputImage,
            _ => billable is Billable.Request or Billable.OutputImage,
        };

    public decimal Of(Billable billable, PriceUnit unit) =>
        (billable, unit) switch
        {
            (Billable.InputText, PriceUnit.Token) => Tokens.InputText,
            (Billable.CachedInputText, PriceUnit.Token) => Tokens.CachedInputText,
            (Billable.InputImage, PriceUnit.Token) => Tokens.InputImage,
            (Billable.CachedInputImage, PriceUnit.Token) => Tokens.CachedInputImage,
            (Billable.OutputText, PriceUnit.Token) => Tokens.OutputText,
            (Billable.OutputImage, PriceUnit.Token) => Tokens.OutputImage,
            (Billable.InputImage, PriceUnit.Image) => InputImages,
            (Billable.InputImage, PriceUnit.Megapixel) => InputPixels / Mega,
            (_, PriceUnit.Image) => Images,
            (_, PriceUnit.Megapixel) => Pixels / Mega,
            (_, PriceUnit.Second) => EngineTime.Ticks / (decimal)TimeSpan.TicksPerSecond,
            _ => 1,
        };

    /// <summary>With cached tokens counted as others where no line has a price of their own for them.</summary>
    public Quantities PricedBy(IReadOnlyList<PriceLine> lines)
    {
        var tokens = Tokens;
        if (!lines.Any(line => line.Billable == Billable.CachedInputText))
            tokens = tokens with { InputText = tokens.InputText + tokens.CachedInputText, CachedInputText = 0 };
        if (!lines.Any(line => line.Billable == Billable.CachedInputImage))
            tokens = tokens with { InputImage = tokens.InputImage + tokens.CachedInputImage, CachedInputImage = 0 };
        return this with { Tokens = tokens };
    }
}
