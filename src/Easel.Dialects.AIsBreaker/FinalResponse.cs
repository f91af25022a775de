using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Dialects.Assets;
using Easel.Dialects.Images;
using Easel.Dialects.Json;

namespace Easel.Dialects.AIsBreaker;

/// <summary>The whole answer to one request, gathered while it is drawn.</summary>
internal sealed class FinalResponse(
    HttpContext context,
    ProcessCall call,
    OutputImages images,
    AssetLinks links,
    ConversationStates states,
    TimeProvider clock
) : IDisposable
{
    private readonly long _started = clock.GetTimestamp();
    private readonly List<ImageWarning> _warnings = [];
    private readonly List<Output> _outputs = new(call.Request.Count);
    private readonly List<CompletedImageEvent> _completed = new(call.Request.Count);
    private AcceptedEvent? _accepted;
    private int _previews;
    private bool _isCached;
    private decimal? _cost;
    private string? _state;

    public bool IsWhole => _completed.Count == (_accepted?.Request.Count ?? call.Request.Count);

    public void Accept(AcceptedEvent accepted) => _accepted = accepted;

    public void Warn(ImageWarning warning) => _warnings.Add(warning);

    public void ReportCached() => _isCached = true;

    /// <summary>What all of it cost, in US dollars.</summary>
    public void ReportCost(decimal cost) => _cost = cost;

    public void SetHeader(IHeaderDictionary headers) => ResponseHeaders.Set(headers, [], _isCached);

    public void CountPreview() => _previews++;

    /// <summary>Takes an image; the output to show, null when there is no room to keep it for its URL.</summary>
    public async ValueTask<Output?> AddAsync(CompletedImageEvent completed)
    {
        _completed.Add(completed);
        if (await images.DeliverAsync(completed.ImageIndex, completed.Image) is not { } output)
            return null;
        _outputs.Add(output);
        return output;
    }

    /// <summary>Every image is there: makes the state that leads to the first of them.</summary>
    public async ValueTask CompleteAsync()
    {
        if (_accepted is null || _outputs.Count == 0)
            throw new InvalidOperationException("The pipeline ended without an image and without a failure.");
        _outputs.Sort((a, b) => a.Index.CompareTo(b.Index));
        _completed.Sort((a, b) => a.ImageIndex.CompareTo(b.ImageIndex));
        var first = _outputs[0];
        var kept = first.Kept ?? await links.KeepAsync(context, (EncodedImage)first.Image, context.RequestAborted);
        if (kept is { } name)
            _state = states.Of(context, name);
        else
            _warnings.Add(
                new ImageWarning(
                    "insufficient_storage",
                    null,
                    "There is no room to keep the image, so this conversation cannot be gone on with: there is no 'conversationState'."
                )
            );
    }

    /// <summary>Writes the members of the whole response.</summary>
    public async ValueTask WriteAsync(Utf8JsonWriter json)
    {
        json.WriteStartArray("outputs"u8);
        foreach (var output in _outputs)
        {
            await images.WriteAsync(json, output, isProcessing: false);
            // The pixels are on their way; their memory need not wait for the others.
            output.Image.Dispose();
        }

        json.WriteEndArray();
        if (_state is not null)
            json.WriteString("conversationState"u8, _state);
        WriteUsage(json);
        WriteInternResponse(json);
    }

    public void Dispose()
    {
        foreach (var image in _completed)
            image.Image.Dispose();
    }

    private void WriteUsage(Utf8JsonWriter json)
    {
        json.WriteStartObject("usage"u8);
        json.WriteStartObject("service"u8);
        json.WriteString("serviceId"u8, call.Service.Id);
        json.WriteString("engine"u8, _accepted!.Model.Id);
        json.WriteEndObject();
        json.WriteString("engine"u8, _accepted.Model.Id);
        json.WriteNumber("totalTokens"u8, Tokens());
        json.WriteNumber("totalMilliseconds"u8, (long)clock.GetElapsedTime(_started).TotalMilliseconds);
        if (_warnings.Count > 0)
        {
            json.WriteStartArray("warnings"u8);
            foreach (var warning in _warnings)
                json.WriteStringValue(ProtocolNames.Translate(warning));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>As OpenAI counts them.</summary>
    private long Tokens()
    {
        var drawn = _accepted!.Request;
        return TokenCount.Text(call.Request)
            + TokenCount.InputImageTokens(call.Request)
            + (TokenCount.Image(call.Request.Model, drawn.Size!.Value, drawn.Quality) * _outputs.Count)
            + (TokenCount.PartialImage * _previews);
    }

    private void WriteInternResponse(Utf8JsonWriter json)
    {
        json.WriteStartObject("internResponse"u8);
        json.WriteString("model"u8, _accepted!.Model.Id);
        json.WriteString("size"u8, _accepted.Request.Size!.Value.ToString());
        if (_isCached)
            json.WriteBoolean("cached"u8, true);
        if (_cost is { } cost)
            json.WriteNumber("cost"u8, cost);
        RecipeJson.WriteSeeds(json, [.. _completed.Select(image => image.Recipe)]);
        RecipeJson.Write(json, _completed[0].Recipe, camelCase: true);
        if (_completed[0].RevisedPrompt is { } revised)
            json.WriteString("revisedPrompt"u8, revised);
        json.WriteEndObject();
    }
}
