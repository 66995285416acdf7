using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace PrescriptionPlanner.Api.Http;

/// <summary>
/// Proxies in front of the service, by setting. Theirs is the word on a caller's address and on HTTPS; anybody else's is not heard. Without the
/// setting every caller behind a proxy has the proxy's address, and one who guesses keys closes it to all.
/// </summary>
internal static class Proxies
{
    private const string Setting = "Proxies:Trusted";

    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var trusted = TrustedBy(builder.Configuration);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // From the last proxy back to the first address that is none of ours.
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in trusted) options.KnownIPNetworks.Add(network);
        });
    }

    public static void UseProxies(this WebApplication app)
    {
        if (TrustedBy(app.Configuration).Count > 0) app.UseForwardedHeaders();
    }

    private static IReadOnlyList<System.Net.IPNetwork> TrustedBy(IConfiguration configuration) =>
        [.. (configuration.GetSection(Setting).Get<string[]>() ?? []).Select(text =>
            System.Net.IPNetwork.TryParse(text, out var network) ? network
            : IPAddress.TryParse(text, out var address) ? new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new InvalidOperationException($"{Setting}: neither an address nor a network."))];
}
