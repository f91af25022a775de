using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>Reads what the three endpoints have in common, and holds it against the rules of the model's family.</summary>
internal sealed class CallReader
{
    private readonly RequestBody _body;
    private readonly IncomingRequest _incoming;
    private readonly List<ImageWarning> _warnings = [];

    public CallReader(RequestBody body, IncomingRequest incoming)
    {
        (_body, _incoming) = (body, incoming);
        var named = body.Read(ImageParameters.Model);
        // Azure's programs name the model in the path, and what their body says of it does not count.
        Model = incoming.Model ?? named;
        Family = OpenAIModelNames.RulesOf(Model);
    }

    public string? Model { get; }

    private string ModelWords => Model ?? "the default model";

    public FamilyRules Family { get; }

    /// <summary>What the family has not, and was read as something else or left out.</summary>
    public IReadOnlyList<ImageWarning> Warnings => _warnings;

    /// <summary>The same request with every option that any image may have.</summary>
    public T WithOptions<T>(T request)
        where T : ImageRequest
    {
        ImageRequest options = request;
        options = options with
        {
            Context = _incoming.Context,
            Model = Model,
            Count = Narrow(_body.Read(ImageParameters.Count)) ?? 1,
            Quality = Quality(),
            Format = _body.Read(ImageParameters.OutputFormat),
            Compression = Narrow(_body.Read(ImageParameters.OutputCompression)),
            Background = _body.Read(ImageParameters.Background),
            Size = Size(),
            AspectRatio = _body.Read(ImageParameters.AspectRatio),
            Resolution = _body.Read(ImageParameters.Resolution),
            Extra = _body.Read(ImageParameters.Extra),
            PartialImages = Narrow(_body.Read(ImageParameters.PartialImages)) ?? 0,
            Seed = _body.Read(ImageParameters.Seed),
            Steps = Narrow(_body.Read(ImageParameters.Steps)),
            GuidanceScale = _body.Read(ImageParameters.GuidanceScale),
            Loras = _body.Read(ImageParameters.Loras),
            Scheduler = _body.Read(ImageParameters.Scheduler),
            ClipSkip = Narrow(_body.Read(ImageParameters.ClipSkip)),
            Style = Style(),
            Moderation = _body.Read(ImageParameters.Moderation),
            Strict = _body.Read(ImageParameters.Strict),
            Store = _body.Read(ImageParameters.Store),
            Parent = _body.Read(ImageParameters.Parent),
            User = SafetyIdentifier() ?? _body.Read(ImageParameters.User),
        };
        ReadComplexity();
        _body.Read(ImageParameters.Svg);
        options = ReadFrames(options);
        if (options.Count > Family.MaxCount)
        {
            _body.Add(ApiError.BadRequest("integer_out_of_range", "n", $"'n' is {options.Count}; {ModelWords} draws {Family.MaxCount}."));
        }

        return (T)options;
    }

    public int Scale() => Narrow(_body.Read(ImageParameters.Scale)) ?? 0;

    public string Prompt()
    {
        var prompt = _body.Read(ImageParameters.Prompt) ?? "";
        if (TextLength.Of(prompt) > Family.MaxPromptLength)
        {
            _body.Add(
                ApiError.BadRequest(
                    "string_above_max_length",
                    "prompt",
                    $"'prompt' has {TextLength.Of(prompt)} characters; at most {Family.MaxPromptLength} are allowed for {Model ?? "every model"}."
                )
            );
        }

        return prompt;
    }

    /// <summary>The request and how to respond; good only when the body has no problems.</summary>
    public ReadCall ToCall(ImageRequest request, ImageDelivery deliveryByDefault)
    {
        var stream = _body.Read(ImageParameters.Stream);
        if (stream && !_incoming.IsAwaited)
            _body.Add(ApiError.BadRequest("unsupported_parameter", "stream", "'stream' is true; a line of a batch cannot be streamed."));
        var delivery = Delivery(_body.Read(ImageParameters.ResponseFormat), deliveryByDefault, stream);
        if (!stream && request.PartialImages is >= 1 and <= 3)
        {
            request = request with { PartialImages = 0 };
            _warnings.Add(
                new ImageWarning("unsupported_parameter", "partial_images", "'partial_images' needs 'stream'; no previews were drawn.")
            );
        }

        return new ReadCall(request, stream, delivery, Family, _warnings) { SafetyIdentifier = SafetyIdentifier() };
    }

    private string? SafetyIdentifier()
    {
        var identifier = _body.Read(ImageParameters.SafetyIdentifier);
        if (identifier is null || TextLength.Of(identifier) <= ImageParameters.SafetyIdentifier.MaxLength)
            return identifier;
        _body.Add(
            ApiError.BadRequest(
                "string_above_max_length",
                ImageParameters.SafetyIdentifier.Name,
                $"'{ImageParameters.SafetyIdentifier.Name}' has {TextLength.Of(identifier)} characters; at most {ImageParameters.SafetyIdentifier.MaxLength} are allowed."
            )
        );
        return null;
    }

    /// <summary>OpenAI's own models without it refuse it; a local model draws all the same.</summary>
    private void ReadComplexity()
    {
        var name = ImageParameters.Complexity.Name;
        if (_body.Read(ImageParameters.Complexity) is null)
            return;
        if (Family == FamilyRules.Local || Family.HasComplexity)
            _warnings.Add(
                new ImageWarning("unsupported_parameter", name, $"Nothing is planned before drawing here; '{name}' was left out.")
            );
        else
            _body.Add(ApiError.BadRequest("unsupported_parameter", name, $"{Model} has no '{name}'; it is of gpt-image-2.6."));
    }

    /// <summary>A GIF of words is a loop; one of an image alone is a still.</summary>
    private ImageRequest ReadFrames(ImageRequest request)
    {
        var (count, milliseconds) = (Narrow(_body.Read(ImageParameters.FrameCount)), _body.Read(ImageParameters.FrameDuration));
        if (request is not PromptedRequest)
            return request;
        if (request.Format == ImageFormat.Gif && _body.Read(ImageParameters.Stream))
            _body.Add(
                ApiError.BadRequest(
                    "unsupported_parameter",
                    ImageParameters.Stream.Name,
                    "'stream' is true; a loop ('output_format' gif) comes when it is whole. Leave 'stream' and 'partial_images' out."
                )
            );
        return request with
        {
            FrameCount = count ?? (request.Format == ImageFormat.Gif ? LoopFrame.DefaultCount : null),
            FrameDuration = milliseconds is { } time ? TimeSpan.FromMilliseconds(time) : null,
        };
    }

    private ImageQuality Quality()
    {
        var word = _body.Read(ImageParameters.Quality);
        if (!Family.Qualities.Contains(word) && word == QualityWord.HighDefinition)
        {
            var instead = Family.Qualities.Contains(QualityWord.High) ? QualityWord.High : QualityWord.Standard;
            _warnings.Add(
                new ImageWarning(
                    "unsupported_parameter",
                    "quality",
                    $"{ModelWords} has no quality '{ImageParameters.Quality.WordOf(word)}'; it was drawn as '{ImageParameters.Quality.WordOf(instead)}'."
                )
            );
            word = instead;
        }
        else if (!Family.Qualities.Contains(word))
        {
            _body.Add(
                ApiError.BadRequest(
                    "invalid_value",
                    "quality",
                    $"Invalid value for 'quality': '{ImageParameters.Quality.WordOf(word)}'. {ModelWords} knows {string.Join(", ", Family.Qualities.Select(ImageParameters.Quality.WordOf))}."
                )
            );
        }

        return word switch
        {
            QualityWord.Low => ImageQuality.Low,
            QualityWord.Medium or QualityWord.Standard => ImageQuality.Medium,
            QualityWord.High or QualityWord.HighDefinition => ImageQuality.High,
            QualityWord.ExtraHigh => ImageQuality.ExtraHigh,
            QualityWord.Max => ImageQuality.Max,
            _ => ImageQuality.Auto,
        };
    }

    private ImageSize? Size()
    {
        var asked = _body.Read(ImageParameters.Size);
        if (Family.Sizes is not [var first, ..])
            return asked;
        if (asked is { } size && !Family.Sizes.Contains(size))
        {
            _body.Add(
                ApiError.BadRequest("invalid_value", "size", $"'size' is {size}; {ModelWords} draws {string.Join(", ", Family.Sizes)}.")
            );
        }

        return asked ?? first;
    }

    private string? Style()
    {
        var style = _body.Read(ImageParameters.Style);
        if (style is null || Family.Styles is not { } known || known.Contains(style, StringComparer.Ordinal))
            return style;
        if (known.Count == 0)
            _warnings.Add(new ImageWarning("unsupported_parameter", "style", $"{ModelWords} has no styles; 'style' was left out."));
        else
            _body.Add(
                ApiError.BadRequest(
                    "invalid_value",
                    "style",
                    $"'style' is {Quote.Text(style)}; {ModelWords} knows {string.Join(", ", known)}."
                )
            );
        return null;
    }

    private ImageDelivery Delivery(ImageDelivery? asked, ImageDelivery byDefault, bool stream)
    {
        var delivery = asked ?? byDefault;
        if (delivery == ImageDelivery.Url && !_incoming.IsAwaited)
        {
            _warnings.Add(
                new ImageWarning(
                    "unsupported_parameter",
                    "response_format",
                    "A batch carries its images as b64_json: their URLs would have expired before it ends."
                )
            );
            return ImageDelivery.Base64;
        }

        if (!stream || delivery == ImageDelivery.Base64)
            return delivery;
        if (asked is not null)
            _warnings.Add(new ImageWarning("unsupported_parameter", "response_format", "A stream carries its images as b64_json."));
        return ImageDelivery.Base64;
    }

    /// <summary>A number beyond 32 bits stays out of every range.</summary>
    private static int? Narrow(long? value) => value is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : null;
}
