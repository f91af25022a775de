using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Dialects.Images;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>What a response tells about all of its images: the request as the pipeline accepted it, with nothing left 'auto'.</summary>
internal sealed class ResponseFields(AcceptedEvent accepted, ImagesCall call)
{
    private readonly long _textTokens = TokenCount.Text(call.Request);
    private readonly long _inputImageTokens = TokenCount.InputImageTokens(call.Request);

    public string Model { get; } = accepted.Model.Id;

    public FamilyRules Family => call.Family;

    /// <summary>Output tokens of one finished image, without its previews.</summary>
    public long ImageTokens { get; } = TokenCount.Image(call.Request.Model, accepted.Request.Size!.Value, accepted.Request.Quality);

    /// <summary>What a service counted, which goes before any table; null where none did.</summary>
    private TokenUsage? _counted;

    public void Count(UsageEvent usage)
    {
        if (usage is { InputTokens: null, OutputTokens: null, Details: null })
            return;
        _counted =
            (_counted ?? default)
            + (usage.Details ?? new TokenUsage { InputText = usage.InputTokens ?? 0, OutputImage = usage.OutputTokens ?? 0 });
    }

    /// <param name="outputTokens">By OpenAI's table.</param>
    public void WriteUsage(Utf8JsonWriter json, long outputTokens) =>
        (
            _counted is { } counted
                ? new TokenCount(
                    counted.InputText + counted.CachedInputText,
                    counted.InputImage + counted.CachedInputImage,
                    counted.OutputImage
                )
                {
                    OutputText = counted.OutputText,
                }
                : new TokenCount(_textTokens, _inputImageTokens, outputTokens)
        ).Write(json);

    /// <summary>The prompt that was drawn, where the family or the engine has one to tell.</summary>
    public void WriteRevisedPrompt(Utf8JsonWriter json, CompletedImageEvent image)
    {
        var revised =
            image.RevisedPrompt ?? (Family.AlwaysRevises && call.Request is PromptedRequest { Prompt: var prompt } ? prompt : null);
        if (revised is not null)
            json.WriteString("revised_prompt"u8, revised);
    }

    /// <summary>What draws the images again; one that was only enlarged has no such thing.</summary>
    public bool ReportsRecipe => accepted.Request is not UpscaleRequest;

    /// <param name="drawn">What the image has where its engine knows better than the request; null otherwise.</param>
    public void WriteBackground(Utf8JsonWriter json, ImageBackground? drawn) =>
        json.WriteString("background"u8, ImageWords.Of(drawn ?? accepted.Request.Background));

    public void WriteSafetyIdentifier(Utf8JsonWriter json) => json.WriteString("safety_identifier"u8, call.SafetyIdentifier);

    public void WriteOutputFormat(Utf8JsonWriter json) => json.WriteString("output_format"u8, ImageWords.Of(accepted.Request.Format));

    public void WriteQuality(Utf8JsonWriter json) => json.WriteString("quality"u8, ImageWords.Of(accepted.Request.Quality));

    /// <param name="drawn">Of the file: a service may have drawn another than the one that was reckoned with.</param>
    public static void WriteSize(Utf8JsonWriter json, ImageSize drawn) => json.WriteString("size"u8, drawn.ToString());
}
