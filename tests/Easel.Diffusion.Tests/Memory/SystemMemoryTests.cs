using Easel.Diffusion.Memory;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Memory;

public sealed class SystemMemoryTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("/", 1_000)]
    [InlineData("/service", 700)]
    [InlineData("/service/job", 450)]
    [InlineData("/elsewhere/job", 1_000)]
    public void The_tightest_limit_above_a_group_counts(string group, long left)
    {
        Write("", "1000", "0");
        Write("service", "900", "200");
        Write("service/job", "500", "100", "inactive_file 50");

        SystemMemory.LimitLeft(_root.Root, group).ShouldBe(left);
    }

    [Fact]
    public void No_limit_is_no_limit()
    {
        Write("free", "max", "5000");
        SystemMemory.LimitLeft(_root.Root, "/free").ShouldBe(long.MaxValue);
        SystemMemory.LimitLeft(_root.At("nothing"), "/").ShouldBe(long.MaxValue);
    }

    [Fact]
    public void The_limits_of_the_first_version_count_too()
    {
        Directory.CreateDirectory(_root.At("memory"));
        File.WriteAllText(_root.At("memory", "memory.limit_in_bytes"), "3000\n");
        File.WriteAllText(_root.At("memory", "memory.usage_in_bytes"), "1000\n");
        SystemMemory.LimitLeft(_root.Root, "/").ShouldBe(2000);
    }

    [Fact]
    public void This_machine_has_some() => SystemMemory.Available().ShouldBeGreaterThan(0);

    private void Write(string group, string limit, string used, string stat = "inactive_file 0")
    {
        Directory.CreateDirectory(_root.At(group));
        File.WriteAllText(_root.At(group, "memory.max"), limit + "\n");
        File.WriteAllText(_root.At(group, "memory.current"), used + "\n");
        File.WriteAllText(_root.At(group, "memory.stat"), $"anon 1\n{stat}\n");
    }
}
