using Easel.Providers.Http;

namespace Easel.Providers.Tests.Http;

/// <summary>Where a service's words may lead.</summary>
public sealed class ServiceAddressTests
{
    private static readonly ServiceAddress Address = new(new Uri("https://api.example.com/v1/"), KeyHeader.Bearer, ["*.example.org"]);

    [Theory]
    [InlineData("tasks/1", "https://api.example.com/v1/tasks/1")]
    [InlineData("/v1/images/tasks/1?full=true", "https://api.example.com/v1/images/tasks/1?full=true")]
    [InlineData("../v2/tasks/1", "https://api.example.com/v2/tasks/1")]
    [InlineData("https://api.example.com/other", "https://api.example.com/other")]
    [InlineData("https://eu.example.org/other", "https://eu.example.org/other")]
    public void A_path_or_an_address_of_its_own_is_followed(string path, string url) => Address.Resolve(path).ShouldBe(new Uri(url));

    [Theory]
    [InlineData("//169.254.169.254/latest/meta-data")]
    [InlineData("\\\\169.254.169.254\\latest")]
    [InlineData("https:\\\\169.254.169.254/latest")]
    [InlineData("http://api.example.com/v1/tasks/1")]
    [InlineData("https://api.example.com:8443/v1/tasks/1")]
    [InlineData("https://user@api.example.com/v1/tasks/1")]
    [InlineData("http://eu.example.org/other")]
    [InlineData("https://example.org.evil.net/other")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp:tasks")]
    public void What_leads_elsewhere_is_not(string path) => Address.Resolve(path).ShouldBeNull();
}
