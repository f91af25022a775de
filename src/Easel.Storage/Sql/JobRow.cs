using Easel.Abstractions.Requests;
using Easel.Jobs;

namespace Easel.Storage.Sql;

/// <summary>A row of <c>jobs</c>, without its payload and its lease. Times are Unix milliseconds.</summary>
internal sealed class JobRow
{
    public const string Columns =
        "id, owner, caller_key, caller_tenant, caller_user, kind, state, created_at, started_at, ended_at, expires_at, error_code, error_message, cancel_requested, attempts, crashes, lone_crashes, baggage, followed_at";

    public required string Id { get; init; }

    public required string Owner { get; init; }

    public string? CallerKey { get; init; }

    public string? CallerTenant { get; init; }

    public string? CallerUser { get; init; }

    public required string Kind { get; init; }

    public JobState State { get; init; }

    public long CreatedAt { get; init; }

    public long? StartedAt { get; init; }

    public long? EndedAt { get; init; }

    public long? ExpiresAt { get; init; }

    public string? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }

    public bool CancelRequested { get; init; }

    public int Attempts { get; init; }

    public int Crashes { get; init; }

    public int LoneCrashes { get; init; }

    public string? Baggage { get; init; }

    public long? FollowedAt { get; init; }

    public Job ToJob() =>
        new()
        {
            Id = Id,
            Owner = Owner,
            Caller = new CallerIdentity(CallerKey ?? Owner) { Tenant = CallerTenant, User = CallerUser },
            Kind = Kind,
            State = State,
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt),
            StartedAt = Time(StartedAt),
            EndedAt = Time(EndedAt),
            ExpiresAt = Time(ExpiresAt),
            Error = ErrorCode is null ? null : new JobError(ErrorCode, ErrorMessage ?? ""),
            CancelRequested = CancelRequested,
            Attempts = Attempts,
            Crashes = Crashes,
            LoneCrashes = LoneCrashes,
        };

    private static DateTimeOffset? Time(long? milliseconds) =>
        milliseconds is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null;
}
