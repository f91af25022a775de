using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Usage;

/// <summary>Adds up what one request uses, event by event.</summary>
internal sealed class RequestAccount(ImageRequest request, RequestMeter meter, ModelCard? model, string? provider, PriceTable prices)
{
    private ModelCard? _model = model;
    private string? _provider = provider;
    private TokenUsage _tokens;
    private bool _isCounted;
    private decimal? _said;
    private int _images;
    private int _drawn;
    private long _pixels;
    private ImageSize? _size = request.Size;
    private string? _error;
    private UsageOutcome _outcome = UsageOutcome.Cancelled;

    /// <summary>Something has a price: the response may say what it costs.</summary>
    public bool IsPriced => _said is not null || (_model is not null && prices.LinesOf(_model).Count > 0);

    /// <summary>Images that were drawn, those of a cache not counted.</summary>
    public int Drawn => _drawn;

    public void See(ImageEvent happened)
    {
        switch (happened)
        {
            case RoutedEvent routed:
                (_model, _provider) = (routed.Model, routed.Provider);
                break;
            case CompletedImageEvent image:
                _images++;
                _size ??= image.Image.Size;
                if (!image.IsCached)
                {
                    _drawn++;
                    _pixels += image.Image.Size.Pixels;
                }

                // Whoever has all images may leave before what they cost.
                if (_images == request.Count)
                    _outcome = UsageOutcome.Completed;
                break;
            case UsageEvent usage:
                Count(usage);
                break;
            case FailureEvent failure:
                Fail(failure.Errors[0]);
                break;
        }
    }

    /// <summary>It ended by itself.</summary>
    public void End()
    {
        if (_outcome == UsageOutcome.Cancelled)
            _outcome = UsageOutcome.Completed;
    }

    /// <summary>It ended by a bug, or because the engine broke.</summary>
    public void Break(Exception bug) => (_outcome, _error) = (UsageOutcome.Failed, bug.GetType().Name);

    public IReadOnlyList<UsageCharge> ChargesAt(DateTimeOffset now)
    {
        if (_said is { } said)
            return [Pricing.Said(said)];
        return _model is null
            ? []
            : Pricing.Charge(
                prices.LinesOf(_model),
                new Quantities
                {
                    Tokens = Tokens,
                    Images = _drawn,
                    Pixels = _pixels,
                    InputImages = _drawn > 0 ? Inputs.Count : 0,
                    InputPixels = _drawn > 0 ? Inputs.Sum(image => image.Size.Pixels) : 0,
                    EngineTime = meter.EngineTime,
                },
                _size,
                request.Quality,
                DateOnly.FromDateTime(now.UtcDateTime),
                request.Context.IsBatch ? prices.BatchFactor : 1
            );
    }

    public UsageRecord ToRecord(DateTimeOffset now)
    {
        var (caller, charges) = (request.Context.Caller, ChargesAt(now));
        return new UsageRecord
        {
            Id = $"usage_{Guid.CreateVersion7(now):N}",
            At = now,
            RequestId = request.Context.RequestId,
            Dimensions = new UsageDimensions
            {
                Key = caller.KeyId,
                Tenant = caller.Tenant,
                User = caller.User,
                Api = request.Context.Api,
                Operation = Operation,
                Model = _model?.Id ?? request.Model ?? "",
                Provider = _provider,
                Size = _size,
                Quality = request.Quality,
                IsCached = _images > 0 && _drawn == 0,
                IsBatch = request.Context.IsBatch,
                Outcome = _outcome,
            },
            Images = _images,
            InputImages = Inputs.Count,
            Tokens = Tokens,
            Cost = Pricing.Sum(charges),
            Charges = charges,
            QueueTime = meter.QueueTime,
            EngineTime = meter.EngineTime,
            Error = _error,
        };
    }

    private UsageOperation Operation =>
        request switch
        {
            EditRequest => UsageOperation.Edit,
            VaryRequest => UsageOperation.Variation,
            UpscaleRequest => UsageOperation.Upscale,
            _ => UsageOperation.Generation,
        };

    private IReadOnlyList<InputImage> Inputs { get; } = InputImages.Of(request);

    /// <summary>What the service counted; until it has, and where it does not, the images' tokens by OpenAI's table for a model that is
    /// paid by them.</summary>
    private TokenUsage Tokens =>
        _isCounted || _drawn == 0 || _model is null || !prices.LinesOf(_model).Any(line => line.Unit == PriceUnit.Token)
            ? _tokens
            : new TokenUsage { OutputImage = _drawn * ImageTokens.Of(_model.Id, _size!.Value, request.Quality) };

    private void Count(UsageEvent usage)
    {
        if (usage.Cost is { } cost)
            _said = (_said ?? 0) + cost;
        if (usage is { InputTokens: null, OutputTokens: null, Details: null })
            return;
        _isCounted = true;
        _tokens += usage.Details ?? new TokenUsage { InputText = usage.InputTokens ?? 0, OutputImage = usage.OutputTokens ?? 0 };
    }

    private void Fail(ImageError error)
    {
        _error = error.Code ?? error.Kind.ToString();
        _outcome =
            _images == 0
            && error.Kind
                is ImageErrorKind.InvalidRequest
                    or ImageErrorKind.ModelNotFound
                    or ImageErrorKind.Blocked
                    or ImageErrorKind.QuotaExceeded
                    or ImageErrorKind.Overloaded
                ? UsageOutcome.Refused
                : UsageOutcome.Failed;
    }
}
