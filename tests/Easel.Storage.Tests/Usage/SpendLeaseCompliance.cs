using Easel.Core.Usage;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Usage;

/// <summary>Several servers that share a budget: each is a holder with a connection of its own.</summary>
public abstract class SpendLeaseCompliance(TestDatabase database) : UsageStoreHost(database)
{
    private static readonly DateOnly Month = new(2026, 11, 1);
    private static readonly SpendScope Key = SpendScope.OfKey("k");
    private static readonly SpendScope Tenant = SpendScope.OfTenant("t");

    [Fact]
    public async Task Of_many_that_ask_at_once_no_more_are_given_than_there_is()
    {
        var servers = Enumerable.Range(0, 3).Select(i => (Name: $"s{i}", Leases: OpenLeases())).ToList();
        var given = await Task.WhenAll(
            servers.SelectMany(server =>
                Enumerable
                    .Range(0, 6)
                    .Select(_ =>
                        Task.Run(async () =>
                        {
                            // Each is a server of its own: what a server has under way it counts itself.
                            var holder = $"{server.Name} {Guid.NewGuid():N}";
                            return await TakeAsync(server.Leases, holder, Lease(3, Tenant, Key), mostImages: 20);
                        })
                    )
            )
        );

        given.Count(one => one).ShouldBe(6);
    }

    [Fact]
    public async Task What_others_have_under_way_counts_until_it_is_written_and_then_what_was_written()
    {
        var (a, b, store) = (OpenLeases(), OpenLeases(), Open());
        var lease = Lease(5, Key);
        (await TakeAsync(a, "a", lease, mostImages: 6)).ShouldBeTrue();

        (await TakeAsync(b, "b", Lease(2, Key), mostImages: 6)).ShouldBeFalse();
        (await b.ReadOthersAsync("b", Key, Month, default)).ShouldBe(new Spent(5, 5));
        (await a.ReadOthersAsync("a", Key, Month, default)).ShouldBe(default(Spent), "its own it knows itself");

        // Two are drawn, cheaper than expected.
        await store.AddAsync(Batch([SpendingOf("k", 0.5m, 2)], lease with { Left = new Spent(3, 3) }), default);
        (await KnownAsync(b, "b")).ShouldBe(new ScopeSpending(new Spent(0.5m, 2), new Spent(3, 3)));

        await store.AddAsync(Batch([SpendingOf("k", 0, 1)], lease with { Left = default }), default);
        (await KnownAsync(b, "b")).ShouldBe(new ScopeSpending(new Spent(0.5m, 3), default));
        (await TakeAsync(b, "b", Lease(3, Key), mostImages: 6)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_batch_that_is_written_twice_shrinks_a_lease_once()
    {
        var (a, store) = (OpenLeases(), Open());
        var lease = Lease(5, Key);
        await TakeAsync(a, "a", lease, mostImages: 5);
        var (first, second) = (Batch([], lease with { Left = new Spent(4, 4) }), Batch([], lease with { Left = new Spent(3, 3) }));

        await store.AddAsync(first, default);
        await store.AddAsync(second, default);
        await store.AddAsync(first, default);

        (await a.ReadOthersAsync("b", Key, Month, default)).ShouldBe(new Spent(3, 3));
    }

    [Fact]
    public async Task What_its_own_server_has_not_written_counts_once()
    {
        var (a, store) = (OpenLeases(), Open());
        var batch = Batch([SpendingOf("k", 2, 2)]);
        var unwritten = new UnwrittenSpending(new Spent(1, 1), new Spent(2, 2), batch.Id);

        (await KnownAsync(a, "a", unwritten)).Spent.ShouldBe(new Spent(3, 3));
        await store.AddAsync(batch, default);
        (await KnownAsync(a, "a", unwritten)).Spent.ShouldBe(new Spent(3, 3), "the batch is in the store now");
    }

    [Fact]
    public async Task A_lease_of_a_server_that_is_gone_lapses_and_one_that_is_renewed_counts_again()
    {
        var (a, b) = (OpenLeases(), OpenLeases());
        var lease = Lease(5, Key);
        await TakeAsync(a, "a", lease, mostImages: 5);
        (await TakeAsync(b, "b", Lease(1, Key), mostImages: 5)).ShouldBeFalse();

        await LapseAsync();

        (await TakeAsync(b, "b", Lease(1, Key), mostImages: 5)).ShouldBeTrue();
        await a.RemoveExpiredAsync(default);
        await a.RenewAsync("a", [lease with { Left = new Spent(4, 4) }], default);
        (await b.ReadOthersAsync("b", Key, Month, default)).ShouldBe(new Spent(4, 4));
        await a.RemoveExpiredAsync(default);
        (await b.ReadOthersAsync("b", Key, Month, default)).ShouldBe(new Spent(4, 4), "it has not lapsed");
    }

    [Fact]
    public async Task After_the_clock_was_set_back_a_lease_ends_as_ever()
    {
        var (a, b) = (OpenLeases(), OpenLeases());
        await TakeAsync(a, "a", Lease(5, Key), mostImages: 5);
        // As if the database's clock had been a day ahead.
        await MoveAsync(TimeSpan.FromDays(1));
        (await TakeAsync(b, "b", Lease(1, Key), mostImages: 5)).ShouldBeFalse("it is held still");

        await a.RemoveExpiredAsync(default);
        (await TakeAsync(b, "b", Lease(1, Key), mostImages: 5)).ShouldBeFalse("it may be, and is renewed then");
        await MoveAsync(-ISpendLeases.Lifetime - TimeSpan.FromSeconds(1));

        (await TakeAsync(b, "b", Lease(1, Key), mostImages: 5)).ShouldBeTrue();
    }

    [Fact]
    public async Task Keys_months_and_long_names_are_kept_apart()
    {
        var a = OpenLeases();
        var name = new string('x', 300);
        await TakeAsync(a, "a", Lease(5, SpendScope.OfTenant(name)), mostImages: 5);

        (await a.ReadOthersAsync("b", SpendScope.OfTenant(name), Month, default)).Images.ShouldBe(5);
        (await a.ReadOthersAsync("b", SpendScope.OfTenant(name + "y"), Month, default)).Images.ShouldBe(0);
        (await a.ReadOthersAsync("b", SpendScope.OfKey(name), Month, default)).Images.ShouldBe(0);
        (await a.ReadOthersAsync("b", SpendScope.OfTenant(name), Month.AddMonths(1), default)).Images.ShouldBe(0);
    }

    private static UsageBatch Batch(Spending[] spending, params SpendLease[] leases) =>
        new(Guid.NewGuid(), [], spending) { Leases = leases };

    private static SpendLease Lease(int images, params SpendScope[] scopes) =>
        new(Guid.NewGuid(), scopes, Month, new Spent(images, images));

    private static async Task<bool> TakeAsync(SqlSpendLeases leases, string holder, SpendLease lease, long mostImages) =>
        await leases.TakeAsync(
            holder,
            lease,
            _ => default,
            known => known.All(one => (one.Spent + one.UnderWay).Images + lease.Left.Images <= mostImages),
            default
        );

    private static async Task<ScopeSpending> KnownAsync(SqlSpendLeases leases, string holder, UnwrittenSpending unwritten = default)
    {
        var known = default(ScopeSpending);
        await leases.TakeAsync(
            holder,
            Lease(1, Key),
            _ => unwritten,
            all =>
            {
                known = all.Single();
                return false;
            },
            default
        );
        return known;
    }

    private SqlSpendLeases OpenLeases() => new(Database.Open());

    private async Task MoveAsync(TimeSpan by) =>
        await Database
            .Open()
            .TransactAsync(
                session =>
                    session.ExecuteAsync(
                        "UPDATE spend_leases SET lease_until = lease_until + @by",
                        new { by = (long)by.TotalMilliseconds }
                    ),
                default
            );

    /// <summary>As if its time were over.</summary>
    private async Task LapseAsync() =>
        await Database
            .Open()
            .TransactAsync(session => session.ExecuteAsync($"UPDATE spend_leases SET lease_until = {session.Dialect.Now} - 1"), default);
}
