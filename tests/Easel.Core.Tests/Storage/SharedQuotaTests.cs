using Easel.Core.Storage;

namespace Easel.Core.Tests.Storage;

public sealed class SharedQuotaTests
{
    [Fact]
    public void However_much_some_take_there_is_room_for_another()
    {
        var quota = new SharedQuota(1000, isShared: true);

        // By the rule held <= 4 x left: 800 of 1000, then 160 of the 200 left, then 32 of 40.
        foreach (var (owner, most) in new[] { ("first", 800), ("second", 160), ("third", 32) })
        {
            quota.TryTake(owner, most + 1).ShouldBeFalse();
            quota.TryTake(owner, most).ShouldBeTrue();
            quota.IsFull(owner).ShouldBeTrue();
        }

        quota.TryTake("fourth", 7).ShouldBeFalse("of the 8 that are left a fourth may hold 6: 6 <= 4 x 2");
        quota.Return("first", 800);
        quota.IsFull("second").ShouldBeFalse();
        quota.TryTake("second", 400).ShouldBeTrue();
    }

    [Fact]
    public void All_of_it_is_for_one_who_shares_it_with_nobody()
    {
        var quota = new SharedQuota(1000, isShared: false);

        quota.TryTake("me", 1000).ShouldBeTrue();
        quota.TryTake("me", 1).ShouldBeFalse();
        quota.Most.ShouldBe(1000);
    }

    [Fact]
    public void What_is_counted_anew_replaces_what_was_counted()
    {
        var quota = new SharedQuota(1000, isShared: true);
        quota.TryTake("me", 500).ShouldBeTrue();

        quota.Reset([("me", 100), ("you", 300), ("me", 50)]);

        // By the rule, of the 550 that are left 150 + x <= 4 x (550 - x): 410 at most.
        quota.TryTake("me", 411).ShouldBeFalse();
        quota.TryTake("me", 410).ShouldBeTrue();
        quota.Return("me", 410);
        quota.Return("you", 300);
        quota.TryTake("you", 680).ShouldBeTrue("of the 850 that are left: 680 = 4 x 170");
    }
}
