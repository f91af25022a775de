namespace Easel.Abstractions.Events;

/// <summary>Tokens by kind, as OpenAI's services tell them apart; each 0 or more.</summary>
public readonly record struct TokenUsage
{
    /// <summary>Text that was read, without <see cref="CachedInputText"/>.</summary>
    public long InputText { get; init; }

    public long CachedInputText { get; init; }

    /// <summary>Images that were read, without <see cref="CachedInputImage"/>.</summary>
    public long InputImage { get; init; }

    public long CachedInputImage { get; init; }

    public long OutputText { get; init; }

    public long OutputImage { get; init; }

    public long Input => InputText + CachedInputText + InputImage + CachedInputImage;

    public long Output => OutputText + OutputImage;

    public static TokenUsage operator +(TokenUsage a, TokenUsage b) =>
        new()
        {
            InputText = a.InputText + b.InputText,
            CachedInputText = a.CachedInputText + b.CachedInputText,
            InputImage = a.InputImage + b.InputImage,
            CachedInputImage = a.CachedInputImage + b.CachedInputImage,
            OutputText = a.OutputText + b.OutputText,
            OutputImage = a.OutputImage + b.OutputImage,
        };

    public static TokenUsage Add(TokenUsage left, TokenUsage right) => left + right;
}
