using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Access.Limits;

/// <summary>Holds callers to their requests and images a minute. In this process: each of several servers counts by itself.
/// Thread-safe.</summary>
public sealed class RequestLimiter : IDisposable
{
    private readonly LimitRules _rules;
    private readonly RateLimit _requests = new(subject => subject.Limits.RequestsPerMinute);
    private readonly RateLimit _images = new(subject => subject.Limits.ImagesPerMinute);

    internal RequestLimiter(LimitRules rules) => _rules = rules;

    /// <summary>Counts a request; or says why it may not be made.</summary>
    public ImageError? TryTakeRequest(CallerIdentity caller)
    {
        var subjects = _rules.Of(caller, model: null);
        return subjects.Count > 0 && _requests.TryTake(subjects, 1) is { } refusal ? LimitErrors.OfRate(refusal, "requests", 1) : null;
    }

    /// <summary>Where the caller stands now, over all models.</summary>
    public LimitStatus StatusOf(CallerIdentity caller)
    {
        var subjects = _rules.Of(caller, model: null);
        return subjects.Count == 0 ? default : new LimitStatus(_requests.StatusOf(subjects), _images.StatusOf(subjects));
    }

    public void Dispose()
    {
        _requests.Dispose();
        _images.Dispose();
    }

    /// <summary>Why so many images could not be had now; nothing is taken.</summary>
    internal ImageError? Check(IReadOnlyList<LimitSubject> subjects, int images) =>
        _images.Check(subjects, images) is { } tooMany ? LimitErrors.OfRate(tooMany, "images", images) : null;

    /// <summary>Counts the images of a request, and the request itself for its model, which was not known before; or says why it may not
    /// be.</summary>
    internal ImageError? TryTake(IReadOnlyList<LimitSubject> subjects, int images)
    {
        if (_images.TryTake(subjects, images) is { } tooMany)
            return LimitErrors.OfRate(tooMany, "images", images);
        return subjects[^1] is { Scope: LimitScope.Model } model && _requests.TryTake([model], 1) is { } refusal
            ? LimitErrors.OfRate(refusal, "requests", 1)
            : null;
    }
}
