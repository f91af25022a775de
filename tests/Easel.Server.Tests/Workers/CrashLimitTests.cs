using Easel.Jobs;

namespace Easel.Server.Tests.Workers;

/// <summary>How many deaths of servers are enough to give work up.</summary>
public sealed class CrashLimitTests
{
    [Theory]
    [InlineData(2, 0, false)]
    [InlineData(3, 0, true)]
    // Something else ends servers too: one more for each.
    [InlineData(3, 1, false)]
    [InlineData(4, 1, true)]
    [InlineData(8, 6, false)]
    [InlineData(9, 6, true)]
    // However many those are, there is an end.
    [InlineData(9, 1000, false)]
    [InlineData(10, 1000, true)]
    public async Task Three_are_enough_where_nothing_else_dies_and_ten_always(int deaths, int starts, bool isReached)
    {
        var since = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);
        var records = new Starts(since, starts);

        (await new CrashLimit(records).IsReachedAsync(deaths, since, default)).ShouldBe(isReached);
    }

    private sealed class Starts(DateTimeOffset since, int count) : ICrashRecords
    {
        public ValueTask<int> CountStartsAsync(DateTimeOffset asked, CancellationToken cancellationToken)
        {
            asked.ShouldBe(since);
            return ValueTask.FromResult(count);
        }

        public ValueTask NoteStartAsync(string server, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<EarlierAttempts> BeginAsync(string work, string worker, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public ValueTask EndAsync(string work, string worker, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask RemoveExpiredAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
