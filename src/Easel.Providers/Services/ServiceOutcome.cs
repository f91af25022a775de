using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>What became of a request's images: those that are drawn, and paid for, come with a warning where others are missing; where none
/// is, the first failure.</summary>
internal sealed class ServiceOutcome(ImageRequest request, string model, ServiceFailures failures)
{
    private const int MaxSteps = 100_000;

    private FailureEvent? _failure;
    private bool _isUnknown;
    private int _images;
    private int _previews;

    /// <summary>Notes an event of an adapter; null for what goes no further.</summary>
    public ImageEvent? See(ImageEvent happened)
    {
        switch (happened)
        {
            case ServiceLostEvent { Error: var error }:
                return Lose(new FailureEvent(error));
            // Of several images others may be there, or come.
            case FailureEvent failure when request.Count > 1:
                return Lose(failure);
            case CompletedImageEvent or CompletedPixelsEvent:
                _images++;
                return happened;
            // More than was asked for would wait for a slow client in memory.
            case PartialImageEvent or PartialPixelsEvent when ++_previews > request.PartialImages * request.Count:
                happened.Discard();
                return null;
            case ProgressEvent { Step: var step, Steps: var steps } when step < 0 || steps is < 1 or > MaxSteps || step > steps:
                return null;
            case UsageEvent usage:
                return SaneUsage.Of(usage);
            default:
                return happened;
        }
    }

    /// <summary>What is to be said when all is over; null for nothing.</summary>
    public ImageEvent? End() =>
        _images == 0 ? Failure
        : _images < request.Count ? new WarningEvent(new ImageWarning("fewer_images", "n", Fewer))
        : null;

    /// <summary>Where one of several calls may have drawn, nobody else is asked for the whole, however the others ended.</summary>
    private FailureEvent Failure =>
        _failure is null ? new FailureEvent(failures.Malformed("gave no image"))
        : _isUnknown ? new FailureEvent([.. _failure.Errors.Select(error => error with { OutcomeUnknown = true })])
        : _failure;

    private ImageEvent? Lose(FailureEvent failure)
    {
        _failure ??= failure;
        _isUnknown |= failure.Errors.Any(error => error.OutcomeUnknown);
        return null;
    }

    private string Fewer =>
        _failure is null
            ? $"{model} gave {_images} of {request.Count} images."
            : $"{model} gave {_images} of {request.Count} images: {_failure.Errors[0].Message}";
}
