using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PrescriptionPlanner.Api.Access;

/// <summary>Says in the contract how callers make themselves known, and which operations need one, by the table of permissions.</summary>
internal sealed class SecurityShapes : IOpenApiOperationTransformer, IOpenApiDocumentTransformer
{
    public static void Register(IServiceCollection services) => services.Configure<OpenApiOptions>(PlannerOpenApi.Document, options =>
    {
        options.AddOperationTransformer<SecurityShapes>();
        options.AddDocumentTransformer<SecurityShapes>();
    });

    private const string Key = "key";
    private const string Token = "bearer";
    private const string Cookie = "cookie";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Permission>().FirstOrDefault() is not { Everybody: false } permission) return Task.CompletedTask;
        string[] schemes = permission.Scopes == Scopes.None ? [Cookie] : [Key, Token, Cookie];
        operation.Security = [.. schemes.Select(scheme => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(scheme, context.Document)] = [] })];
        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        (document.Components ??= new OpenApiComponents()).SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Key] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = ApiKeyAuthentication.Header, Description = "Key of an app." },
            [Token] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "Key of an app, or a token of the organisation's own identity provider." },
            [Cookie] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = PersonCookie.Name, Description = "Somebody who signed in at `/v1/sign-in`." },
        };
        return Task.CompletedTask;
    }
}
